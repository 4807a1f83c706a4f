package vn.minh.grading;

import java.math.BigDecimal;
import java.util.Map;

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
        } else if (isOffStep(points, step(set, item))) {
            faults.add(FaultCode.POINTS_OFF_STEP, Map.of("points", said, "step", Vietnamese.number(step(set, item))));
        }
    }

    /** The item's own step, else the set's. A set that may be graded has one. */
    static BigDecimal step(IndicatorSet set, Item item) {
        if (item.step() != null) {
            return item.step();
        }
        if (set.scoring() != null) {
            return set.scoring().step();
        }
        throw new IllegalStateException("no step for " + item.code() + ": the set was not checked");
    }

    private static boolean isOffStep(BigDecimal points, BigDecimal step) {
        return !Decimals.isModest(points) || !Decimals.isMultiple(points, step);
    }
}
