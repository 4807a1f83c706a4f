package vn.minh.grading;

import java.math.BigDecimal;

/** Finds the band of a raw value. */
final class Bands {

    private Bands() {}

    static Band holding(Item item, BigDecimal amount) {
        return item.bands().stream()
                .filter(band -> band.range().contains(amount))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "no band of " + item.code() + " holds " + amount + ": the set was not checked"));
    }
}
