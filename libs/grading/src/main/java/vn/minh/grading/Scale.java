package vn.minh.grading;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * The points that levels are read from.
 *
 * @param max of each group or of the total, by kind
 */
public record Scale(ScaleKind kind, BigDecimal max, Provenance provenance) {

    public Scale {
        requireNonNull(kind, "kind");
        max = Decimals.exact(requireNonNull(max, "max"));
        requireNonNull(provenance, "provenance");
    }
}
