package vn.minh.review.recognition.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.minh.review.recognition.RecognitionQuery;

/** Says only what is asked, so that a page is one walk along one index. */
final class ListSql {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();
    private final int rows;

    private ListSql(int rows) {
        this.rows = rows;
    }

    static ListSql of(RecognitionQuery query) {
        var sql = new ListSql(query.size() + 1);
        sql.conditions.add(ReachHql.of(query.reach(), sql.parameters));
        sql.equal("r.id", "only", query.only());
        sql.equal("r.review", "review", query.review());
        sql.equal("r.schoolYear", "schoolYear", query.schoolYear());
        if (query.after() != null) {
            sql.conditions.add("(r.recognisedAt, r.id) > (:recognisedAt, :id)");
            sql.parameters.put("recognisedAt", query.after().recognisedAt());
            sql.parameters.put("id", query.after().id());
        }
        return sql;
    }

    Mutiny.SelectionQuery<RecognitionRow> on(Mutiny.Session session) {
        var asked = session.createSelectionQuery(
                "select r from RecognitionRow r join ExternalReviewRow e on e.id = r.review where "
                        + String.join(" and ", conditions) + " order by r.recognisedAt, r.id",
                RecognitionRow.class);
        parameters.forEach(asked::setParameter);
        return asked.setMaxResults(rows);
    }

    private void equal(String column, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(column + " = :" + name);
            parameters.put(name, value);
        }
    }
}
