package vn.minh.grading;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Finds the step of an item's declared points. */
final class Steps {

    private Steps() {}

    /** The item's own step, else the set's; nothing while the set has none. */
    static @Nullable BigDecimal of(IndicatorSet set, Item item) {
        if (item.step() != null) {
            return item.step();
        }
        return set.scoring() == null ? null : set.scoring().step();
    }
}
