package vn.minh.grading;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Part of a scale with exact ends.
 *
 * @param to absent: no upper end
 */
public record Range(
        BigDecimal from, boolean fromInclusive, @Nullable BigDecimal to, boolean toInclusive) {

    public Range {
        from = Decimals.exact(requireNonNull(from, "from"));
        to = Decimals.exactOrNull(to);
    }

    public boolean contains(BigDecimal value) {
        return !start().isAfter(value) && !endsBefore(value);
    }

    Edge start() {
        return new Edge(from, !fromInclusive);
    }

    @Nullable Edge end() {
        return to == null ? null : new Edge(to, toInclusive);
    }

    private boolean endsBefore(BigDecimal value) {
        var end = end();
        return end != null && !end.isAfter(value);
    }

    /** {@code (75; 100]}, as a Vietnamese reader writes it. */
    String text() {
        return (fromInclusive ? "[" : "(")
                + Vietnamese.number(from)
                + "; "
                + (to == null ? "∞)" : Vietnamese.number(to) + (toInclusive ? "]" : ")"));
    }
}
