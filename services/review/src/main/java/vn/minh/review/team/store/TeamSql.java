package vn.minh.review.team.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.minh.review.team.TeamQuery;

/** Says only what is asked, so that a page is one walk along one index. */
final class TeamSql {

    private static final String SITS =
            "exists (select 1 from TeamMemberRow m where m.team = t.id and m.person = :person)";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();
    private final int rows;

    private TeamSql(int rows) {
        this.rows = rows;
    }

    static TeamSql of(TeamQuery query) {
        var sql = new TeamSql(query.size() + 1);
        var any = new ArrayList<String>();
        sql.equal(any, "t.authorityCode", "authority", query.sight().authority());
        sql.equal(any, "t.department", "department", query.sight().department());
        any.add(SITS);
        sql.parameters.put("person", query.sight().person());
        sql.conditions.add("(" + String.join(" or ", any) + ")");
        sql.equal(sql.conditions, "t.campaign", "campaign", query.campaign());
        if (query.after() != null) {
            sql.conditions.add("(t.foundedAt, t.id) > (:foundedAt, :id)");
            sql.parameters.put("foundedAt", query.after().foundedAt());
            sql.parameters.put("id", query.after().id());
        }
        return sql;
    }

    Mutiny.SelectionQuery<ReviewTeamRow> on(Mutiny.Session session) {
        var asked = session.createSelectionQuery(
                "from ReviewTeamRow t where " + String.join(" and ", conditions) + " order by t.foundedAt, t.id",
                ReviewTeamRow.class);
        parameters.forEach(asked::setParameter);
        return asked.setMaxResults(rows);
    }

    private void equal(List<String> into, String column, String name, @Nullable Object value) {
        if (value != null) {
            into.add(column + " = :" + name);
            parameters.put(name, value);
        }
    }
}
