package vn.minh.grading;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One step of the way from answers to level. Every item has exactly one line that gives its points; every sum is the
 * sum of such lines.
 *
 * @param subject code of the item, the group or the set, by rule
 * @param points given to the item, or the sum that a level is read from
 * @param level where the line decides one
 * @param numbers what the sentence needs besides, by name
 */
public record TraceLine(
        Rule rule,
        String subject,
        BigDecimal points,
        @Nullable Integer level,
        Map<String, String> numbers) {

    public TraceLine {
        requireNonNull(rule, "rule");
        requireNonNull(subject, "subject");
        points = Decimals.exact(points);
        numbers = Map.copyOf(numbers);
    }

    /** The step in Vietnamese. */
    public String sentence() {
        var values = new HashMap<>(numbers);
        values.put("subject", subject);
        values.put("points", Vietnamese.number(points));
        if (level != null) {
            values.put("level", level.toString());
        }
        return Vietnamese.fill(rule.template(), values);
    }
}
