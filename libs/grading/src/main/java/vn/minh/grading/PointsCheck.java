package vn.minh.grading;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether declared points lie on the item's scale: 0 to the maximum, in steps. */
final class PointsCheck {

    private PointsCheck() {}

    static void of(IndicatorSet set, Item item, BigDecimal points, Faults faults) {
        var max = Vietnamese.number(item.maxPoints());
        var said = Vietnamese.number(points);
        if (points.signum() < 0) {
            faults.add(FaultCode.POINTS_NEGATIVE, Map.of("points", said, "max", max));
        } else if (points.compareTo(item.maxPoints()) > 0) {
            faults.add(FaultCode.POINTS_ABOVE_MAX, Map.of("points", said, "max", max));
        } else {
            step(Steps.of(set, item), points, faults);
        }
    }

    private static void step(@Nullable BigDecimal step, BigDecimal points, Faults faults) {
        if (step == null) {
            throw new IllegalStateException("a set without a step was not checked");
        }
        if (!Decimals.isModest(points) || !Decimals.isMultiple(points, step)) {
            faults.add(
                    FaultCode.POINTS_OFF_STEP,
                    Map.of("points", Vietnamese.number(points), "step", Vietnamese.number(step)));
        }
    }
}
