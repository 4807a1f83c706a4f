package vn.minh.grading;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether a raw value can be a count or a share (percentage, derived) at all. */
final class AmountCheck {

    /** More of anything in one school is a slip of the finger. */
    private static final BigDecimal MOST = BigDecimal.valueOf(999_999_999);

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final int PERCENT_DECIMALS = 6;

    private AmountCheck() {}

    /** What is wrong with the value; nothing when it can be. */
    static @Nullable FaultCode of(ItemKind kind, BigDecimal amount) {
        return kind == ItemKind.COUNT ? count(amount) : percentage(amount);
    }

    private static @Nullable FaultCode count(BigDecimal amount) {
        if (amount.signum() < 0) {
            return FaultCode.COUNT_NEGATIVE;
        }
        if (Decimals.decimals(amount) > 0) {
            return FaultCode.COUNT_NOT_WHOLE;
        }
        return amount.compareTo(MOST) > 0 ? FaultCode.COUNT_TOO_LARGE : null;
    }

    private static @Nullable FaultCode percentage(BigDecimal amount) {
        if (amount.signum() < 0 || amount.compareTo(WHOLE) > 0) {
            return FaultCode.PERCENTAGE_OUT_OF_RANGE;
        }
        return Decimals.decimals(amount) > PERCENT_DECIMALS ? FaultCode.PERCENTAGE_TOO_PRECISE : null;
    }

    /** What a sentence about the value needs. */
    static Map<String, String> numbers(ItemKind kind, @Nullable BigDecimal amount) {
        if (amount == null) {
            return Map.of("kind", kind.label());
        }
        var limit = kind == ItemKind.COUNT ? MOST : BigDecimal.valueOf(PERCENT_DECIMALS);
        return Map.of("amount", Vietnamese.number(amount), "limit", Vietnamese.number(limit));
    }
}
