package vn.minh.grading;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A criterion (tiêu chí).
 *
 * @param mandatory met or not, without points: one yes-no item
 * @param max sum of its items' points; absent for mandatory ones and where not known
 * @param levels information beside the points
 * @param evidenceHints what usually proves it
 */
public record Criterion(
        String code,
        String text,
        @Nullable String english,
        boolean mandatory,
        @Nullable BigDecimal max,
        List<CriterionLevel> levels,
        List<Item> items,
        List<String> evidenceHints,
        @Nullable String note,
        Provenance provenance) {

    public Criterion {
        requireNonNull(code, "code");
        requireNonNull(text, "text");
        max = Decimals.exactOrNull(max);
        levels = Lists.orEmpty(levels);
        items = Lists.orEmpty(items);
        evidenceHints = Lists.orEmpty(evidenceHints);
        requireNonNull(provenance, "provenance");
    }
}
