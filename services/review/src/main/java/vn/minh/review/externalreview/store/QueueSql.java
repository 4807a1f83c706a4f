package vn.minh.review.externalreview.store;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.minh.review.externalreview.QueueFilter;
import vn.minh.review.externalreview.QueueQuery;

/**
 * A person's reach has several branches (her authority, her department, her unit, each seat's team, what is open to each
 * seat). Each branch is one walk along one index that ends with the page; the walks are merged, and what two of them
 * found is one line. So a page costs the same however long the queue is.
 */
final class QueueSql {

    private static final String WALK =
            "(select r.opened_at, r.id from external_review r where %s order by r.opened_at, r.id limit %d)";
    private static final String MERGED = """
            select r.* from (%s) page join external_review r on r.id = page.id
            order by page.opened_at, page.id limit %d""";

    /**
     * A frame binds no later than its campaign, so that either day alone makes a dossier late. Of a seat the campaign is
     * known: then it is asked once, not of every row.
     */
    private static final String LATE = """
            r.status <> 'CONCLUDED' and (
                %1$s in (select k.id from known_campaign k where k.review_closes_on < :today)
                or (%1$s, %2$s) in (
                    select f.campaign, f.authority from known_frame f where f.review_closes_on < :today))""";

    private static final ReachSql.Branch NOTHING = new ReachSql.Branch("false", "r.campaign", "r.authority_code");

    private final List<String> filters = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();
    private final QueueQuery query;
    private final int rows;

    private QueueSql(QueueQuery query) {
        this.query = query;
        this.rows = query.size() + 1;
    }

    static QueueSql of(QueueQuery query, LocalDate today) {
        var sql = new QueueSql(query);
        sql.equal(
                "r.status",
                "status",
                query.state() == null ? null : query.state().name());
        sql.equal("r.school_year", "schoolYear", query.schoolYear());
        sql.equal("r.team", "team", query.team());
        sql.equal("r.holder", "person", query.held() ? query.reach().person() : null);
        if (query.filter() != null) {
            sql.filter(query.filter(), today);
        }
        if (query.after() != null) {
            sql.filters.add("(r.opened_at, r.id) > (:openedAt, :id)");
            sql.parameters.put("openedAt", query.after().openedAt());
            sql.parameters.put("id", query.after().id());
        }
        return sql;
    }

    Mutiny.SelectionQuery<ExternalReviewRow> on(Mutiny.Session session) {
        var branches = new ReachSql(query, parameters).branches();
        var walks = branches.isEmpty() ? List.of(NOTHING) : branches;
        var asked = session.createNativeQuery(
                MERGED.formatted(walks.stream().map(this::walk).collect(joining("\nunion\n")), rows),
                ExternalReviewRow.class);
        parameters.forEach(asked::setParameter);
        return asked;
    }

    private String walk(ReachSql.Branch branch) {
        var conditions = new ArrayList<String>();
        conditions.add(branch.condition());
        conditions.addAll(filters);
        if (query.filter() == QueueFilter.LATE) {
            conditions.add(LATE.formatted(branch.campaign(), branch.authority()));
        }
        return WALK.formatted(String.join(" and ", conditions), rows);
    }

    private void filter(QueueFilter filter, LocalDate today) {
        switch (filter) {
            case WAITING -> filters.add("r.status = 'OPENED'");
            case RETURNED -> filters.add("r.status = 'AWAITING_UNIT'");
            case LATE -> parameters.put("today", today);
            case ANOMALY -> filters.add("r.anomalies is not null");
            case CHANGED -> filters.add("r.changed_criteria > 0 and r.status in ('OPENED', 'ASSIGNED')");
        }
    }

    private void equal(String column, String name, @Nullable Object value) {
        if (value != null) {
            filters.add(column + " = :" + name);
            parameters.put(name, value);
        }
    }
}
