package vn.minh.grading;

import java.math.BigDecimal;
import java.util.Map;

/** Whether a raw value can be a count or a percentage at all. */
final class AmountCheck {

    /** More of anything in one school is a slip of the finger. */
    private static final BigDecimal MOST = BigDecimal.valueOf(999_999_999);

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final int PERCENT_DECIMALS = 6;

    private AmountCheck() {}

    static boolean passes(Item item, BigDecimal amount, Faults faults) {
        return item.kind() == ItemKind.COUNT ? count(amount, faults) : percentage(amount, faults);
    }

    private static boolean count(BigDecimal amount, Faults faults) {
        if (amount.signum() < 0) {
            return refused(FaultCode.COUNT_NEGATIVE, amount, faults);
        }
        if (Decimals.decimals(amount) > 0) {
            return refused(FaultCode.COUNT_NOT_WHOLE, amount, faults);
        }
        if (amount.compareTo(MOST) > 0) {
            return refused(FaultCode.COUNT_TOO_LARGE, amount, faults);
        }
        return true;
    }

    private static boolean percentage(BigDecimal amount, Faults faults) {
        if (amount.signum() < 0 || amount.compareTo(WHOLE) > 0) {
            return refused(FaultCode.PERCENTAGE_OUT_OF_RANGE, amount, faults);
        }
        if (Decimals.decimals(amount) > PERCENT_DECIMALS) {
            return refused(FaultCode.PERCENTAGE_TOO_PRECISE, amount, faults);
        }
        return true;
    }

    private static boolean refused(FaultCode code, BigDecimal amount, Faults faults) {
        var limit = code == FaultCode.PERCENTAGE_TOO_PRECISE ? BigDecimal.valueOf(PERCENT_DECIMALS) : MOST;
        faults.add(code, Map.of("amount", Vietnamese.number(amount), "limit", Vietnamese.number(limit)));
        return false;
    }
}
