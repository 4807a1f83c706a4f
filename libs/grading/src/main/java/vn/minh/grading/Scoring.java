package vn.minh.grading;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How points are written down.
 *
 * @param step every declared score is a multiple of it, unless the item has its own
 */
public record Scoring(BigDecimal step, @Nullable String note, Provenance provenance) {

    public Scoring {
        step = Decimals.exact(requireNonNull(step, "step"));
        requireNonNull(provenance, "provenance");
    }
}
