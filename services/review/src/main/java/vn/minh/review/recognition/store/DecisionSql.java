package vn.minh.review.recognition.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.minh.review.recognition.DecisionQuery;

/** A decision is within reach when something it is about is: what it recognised, or what it took back. */
final class DecisionSql {

    private static final String ABOUT =
            "d.id in (select %s from RecognitionRow r join ExternalReviewRow e on e.id = r.review where %s)";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();
    private final int rows;

    private DecisionSql(int rows) {
        this.rows = rows;
    }

    static DecisionSql of(DecisionQuery query) {
        var sql = new DecisionSql(query.size() + 1);
        sql.about(query);
        sql.equal(sql.conditions, "d.id", "only", query.only());
        sql.equal(sql.conditions, "d.kind", "kind", query.kind());
        if (query.after() != null) {
            sql.conditions.add("(d.signedAt, d.id) > (:signedAt, :id)");
            sql.parameters.put("signedAt", query.after().signedAt());
            sql.parameters.put("id", query.after().id());
        }
        return sql;
    }

    private void about(DecisionQuery query) {
        var about = new ArrayList<String>();
        about.add(ReachHql.of(query.reach(), parameters));
        equal(about, "r.schoolYear", "schoolYear", query.schoolYear());
        var found = String.join(" and ", about);
        conditions.add("(" + ABOUT.formatted("r.decision", found) + " or "
                + ABOUT.formatted("r.withdrawal.revocation", found) + ")");
    }

    Mutiny.SelectionQuery<DecisionRow> on(Mutiny.Session session) {
        var asked = session.createSelectionQuery(
                "from DecisionRow d where " + String.join(" and ", conditions) + " order by d.signedAt, d.id",
                DecisionRow.class);
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
