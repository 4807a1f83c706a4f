package vn.minh.grading;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One number, one written form: 100, 100.0 and 1E+2 are the same maximum and give the same canonical text. */
final class Decimals {

    /** Far above any score; keeps a number such as 1E+999999999 from filling the memory when it is added up. */
    private static final int DIGITS = 30;

    private Decimals() {}

    static BigDecimal exact(BigDecimal value) {
        if (!isModest(value)) {
            throw new IllegalArgumentException("number out of range: " + value);
        }
        var shortest = value.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    static @Nullable BigDecimal exactOrNull(@Nullable BigDecimal value) {
        return value == null ? null : exact(value);
    }

    /** Whether calculating with the number and writing it out costs next to nothing. */
    static boolean isModest(BigDecimal value) {
        var shortest = value.stripTrailingZeros();
        return Math.abs((long) shortest.scale()) <= DIGITS && shortest.precision() <= DIGITS;
    }

    /** Digits after the decimal point that the value really needs. */
    static int decimals(BigDecimal value) {
        return Math.max(0, value.stripTrailingZeros().scale());
    }

    static boolean isMultiple(BigDecimal value, BigDecimal step) {
        return value.remainder(step).signum() == 0;
    }
}
