package vn.minh.portal.page;

import java.math.BigDecimal;

/** Decimals as people write them: nothing rounded, a comma. */
public final class Exact {

    private Exact() {}

    public static String comma(BigDecimal number) {
        return (number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros())
                .toPlainString()
                .replace('.', ',');
    }
}
