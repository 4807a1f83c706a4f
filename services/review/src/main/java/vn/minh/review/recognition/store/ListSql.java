package vn.minh.review.recognition.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.minh.review.externalreview.Reach;
import vn.minh.review.recognition.RecognitionQuery;

/**
 * Says only what is asked, so that a page is one walk along one index. An authority reads what it is accountable for
 * now, whoever recognised it.
 */
final class ListSql {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();
    private final int rows;

    private ListSql(int rows) {
        this.rows = rows;
    }

    static ListSql of(RecognitionQuery query) {
        var sql = new ListSql(query.size() + 1);
        var any = new ArrayList<String>();
        sql.equal(any, "e.authorityCode", "authority", query.reach().authority());
        sql.equal(any, "r.department", "department", query.reach().department());
        sql.equal(any, "r.unitCode", "unit", query.reach().unit());
        sql.seats(any, query.reach());
        sql.conditions.add(any.isEmpty() ? "1 = 0" : "(" + String.join(" or ", any) + ")");
        sql.equal(sql.conditions, "r.id", "only", query.only());
        sql.equal(sql.conditions, "r.review", "review", query.review());
        sql.equal(sql.conditions, "r.schoolYear", "schoolYear", query.schoolYear());
        if (query.after() != null) {
            sql.conditions.add("(r.recognisedAt, r.id) > (:recognisedAt, :id)");
            sql.parameters.put("recognisedAt", query.after().recognisedAt());
            sql.parameters.put("id", query.after().id());
        }
        return sql;
    }

    private void seats(List<String> into, Reach reach) {
        int n = 0;
        for (var seat : reach.seats()) {
            into.add("(e.authorityCode = :of# and r.campaign = :in#)".replace("#", Integer.toString(n)));
            parameters.put("of" + n, seat.authority());
            parameters.put("in" + n, seat.campaign());
            n++;
        }
    }

    Mutiny.SelectionQuery<RecognitionRow> on(Mutiny.Session session) {
        var asked = session.createSelectionQuery(
                "select r from RecognitionRow r join ExternalReviewRow e on e.id = r.review where "
                        + String.join(" and ", conditions) + " order by r.recognisedAt, r.id",
                RecognitionRow.class);
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
