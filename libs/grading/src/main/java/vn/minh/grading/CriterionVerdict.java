package vn.minh.grading;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What one criterion came to.
 *
 * @param level information only; absent where the set gives the criterion no levels
 */
public record CriterionVerdict(
        String code, BigDecimal points, @Nullable Integer level) {

    public CriterionVerdict {
        points = Decimals.exact(points);
    }
}
