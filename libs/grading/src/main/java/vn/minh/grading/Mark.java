package vn.minh.grading;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/** What one item gives, and the line that says why. */
record Mark(Place place, TraceLine line) {

    static Mark of(Place place, Rule rule, BigDecimal points, Map<String, String> numbers) {
        var item = place.item();
        var all = new HashMap<>(numbers);
        all.put("max", Vietnamese.number(item.maxPoints()));
        return new Mark(place, new TraceLine(rule, item.code(), points, null, all));
    }

    static Mark without(Place place, Rule rule) {
        return of(place, rule, BigDecimal.ZERO, Map.of());
    }

    BigDecimal points() {
        return line.points();
    }

    boolean failsMandatory() {
        return line.rule().failsMandatory();
    }
}
