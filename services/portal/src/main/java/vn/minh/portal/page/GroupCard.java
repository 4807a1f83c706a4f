package vn.minh.portal.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.Result;

/**
 * The result of one group of criteria.
 *
 * @param text absent while the set's text cannot be had
 * @param rule why the points come to this level
 */
public record GroupCard(
        String code,
        @Nullable String text,
        BigDecimal points,
        @Nullable BigDecimal max,
        int level,
        boolean mandatoryMet,
        @Nullable String rule) {

    public static GroupCard of(
            Result.Group group, @Nullable String text, @Nullable BigDecimal max, @Nullable String rule) {
        return new GroupCard(group.code(), text, group.points(), max, group.level(), group.mandatoryMet(), rule);
    }

    /** How far the bar reaches, in hundredths; drawn only, never decided on. */
    public @Nullable BigDecimal filled() {
        return max == null || max.signum() == 0
                ? null
                : points.movePointRight(2).divide(max, 2, RoundingMode.HALF_UP).min(BigDecimal.valueOf(100));
    }
}
