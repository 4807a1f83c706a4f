package vn.minh.grading;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/** Turns a count or a percentage within a range into points. */
public record Band(Range range, BigDecimal points) {

    public Band {
        requireNonNull(range, "range");
        points = Decimals.exact(requireNonNull(points, "points"));
    }
}
