package vn.minh.publication.register;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.minh.grading.Range;

/**
 * One group of criteria as it was recognised, with what it takes to say why.
 *
 * @param points exact
 * @param max of the group's own scale; absent when the groups share one
 * @param byPoints the level the points alone would give; absent when the set has no such rule
 */
public record GroupResult(
        String code,
        String name,
        BigDecimal points,
        @Nullable BigDecimal max,
        int level,
        boolean mandatoryMet,
        @Nullable ByPoints byPoints) {

    /** A level and the points that give it. */
    public record ByPoints(int level, Range range) {}
}
