package vn.minh.review.proposal.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.minh.review.proposal.ProposalQuery;

/** Says only what is asked. The recognition that was not superseded says whether something is left to recognise. */
final class ProposalSql {

    private static final String WAITING = """
            from external_review r
            left join recognition s on s.review = r.id and s.status <> 'SUPERSEDED'
            left join appeal a on a.recognition = s.id and a.upheld and s.status = 'RECOGNISED'
            where r.status = 'CONCLUDED' and r.authority_code = :authority and (s.id is null or a.id is not null)""";

    private static final String LEVEL = "cast(cast(coalesce(a.result, r.result) as jsonb) ->> 'level' as int)";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    private ProposalSql(ProposalQuery query) {
        conditions.add(WAITING);
        parameters.put("authority", query.authority());
        equal("r.school_year", "schoolYear", query.schoolYear());
    }

    static Mutiny.SelectionQuery<Object[]> page(ProposalQuery query, Mutiny.Session session) {
        var sql = new ProposalSql(query);
        sql.equal(LEVEL, "level", query.level());
        if (query.after() != null) {
            sql.conditions.add("(r.concluded_at, r.id) > (:concludedAt, :review)");
            sql.parameters.put("concludedAt", query.after().concludedAt());
            sql.parameters.put("review", query.after().review());
        }
        return sql.on(session, "select r.id, r.concluded_at ", " order by r.concluded_at, r.id")
                .setMaxResults(query.size() + 1);
    }

    static Mutiny.SelectionQuery<Object[]> totals(ProposalQuery query, Mutiny.Session session) {
        return new ProposalSql(query).on(session, "select " + LEVEL + ", count(*) ", " group by 1");
    }

    private Mutiny.SelectionQuery<Object[]> on(Mutiny.Session session, String select, String end) {
        var asked = session.createNativeQuery(select + String.join(" and ", conditions) + end, Object[].class);
        parameters.forEach(asked::setParameter);
        return asked;
    }

    private void equal(String column, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(column + " = :" + name);
            parameters.put(name, value);
        }
    }
}
