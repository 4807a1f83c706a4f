package vn.minh.review.recognition.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.minh.review.externalreview.Reach;

/**
 * A person's reach as a condition on a recognition {@code r} and its review {@code e}. An authority reads what it is
 * accountable for now, whoever recognised it.
 */
final class ReachHql {

    private final List<String> any = new ArrayList<>();
    private final Map<String, Object> parameters;

    private ReachHql(Map<String, Object> parameters) {
        this.parameters = parameters;
    }

    /** @param parameters takes what the condition names */
    static String of(Reach reach, Map<String, Object> parameters) {
        var hql = new ReachHql(parameters);
        hql.equal("e.authorityCode", "authority", reach.authority());
        hql.equal("r.department", "department", reach.department());
        hql.equal("r.unitCode", "unit", reach.unit());
        hql.seats(reach);
        return hql.any.isEmpty() ? "1 = 0" : "(" + String.join(" or ", hql.any) + ")";
    }

    private void seats(Reach reach) {
        int n = 0;
        for (var seat : reach.seats()) {
            any.add("(e.authorityCode = :of# and r.campaign = :in#)".replace("#", Integer.toString(n)));
            parameters.put("of" + n, seat.authority());
            parameters.put("in" + n, seat.campaign());
            n++;
        }
    }

    private void equal(String column, String name, @Nullable Object value) {
        if (value != null) {
            any.add(column + " = :" + name);
            parameters.put(name, value);
        }
    }
}
