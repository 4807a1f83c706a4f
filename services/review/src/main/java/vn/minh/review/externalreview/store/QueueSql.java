package vn.minh.review.externalreview.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.minh.review.externalreview.QueueQuery;
import vn.minh.review.externalreview.Reach;

/** Says only what is asked, so that a queue's page is one walk along one index however long the queue is. */
final class QueueSql {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();
    private final int rows;

    private QueueSql(int rows) {
        this.rows = rows;
    }

    static QueueSql of(QueueQuery query) {
        var sql = new QueueSql(query.size() + 1);
        var any = new ArrayList<String>();
        sql.equal(any, "r.authorityCode", "authority", query.reach().authority());
        sql.equal(any, "r.department", "department", query.reach().department());
        sql.equal(any, "r.unitCode", "unit", query.reach().unit());
        sql.seats(any, query.reach());
        sql.conditions.add(any.isEmpty() ? "1 = 0" : "(" + String.join(" or ", any) + ")");
        sql.equal(sql.conditions, "r.status", "status", query.state());
        sql.equal(sql.conditions, "r.schoolYear", "schoolYear", query.schoolYear());
        if (query.after() != null) {
            sql.conditions.add("(r.openedAt, r.id) > (:openedAt, :id)");
            sql.parameters.put("openedAt", query.after().openedAt());
            sql.parameters.put("id", query.after().id());
        }
        return sql;
    }

    /** What a seat shows: its team's dossiers, and those open to every team of its authority. */
    private void seats(List<String> into, Reach reach) {
        int n = 0;
        for (var seat : reach.seats()) {
            into.add("""
                    ((r.team = :team# or (r.team is null and r.authorityCode = :of# and r.campaign = :in#))
                    and (r.unitCode not in (:tied) or r.holder = :person))""".replace("#", Integer.toString(n)));
            parameters.put("team" + n, seat.team());
            parameters.put("of" + n, seat.authority());
            parameters.put("in" + n, seat.campaign());
            parameters.put("tied", reach.tied());
            parameters.put("person", reach.person());
            n++;
        }
    }

    Mutiny.SelectionQuery<ExternalReviewRow> on(Mutiny.Session session) {
        var asked = session.createSelectionQuery(
                "from ExternalReviewRow r where " + String.join(" and ", conditions) + " order by r.openedAt, r.id",
                ExternalReviewRow.class);
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
