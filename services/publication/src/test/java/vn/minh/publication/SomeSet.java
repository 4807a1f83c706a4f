package vn.minh.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import vn.minh.contracts.Wire;
import vn.minh.contracts.assessment.IndicatorSetPublishedV1;

/** Set 4725 as its golden sample tells it. */
public final class SomeSet {

    private SomeSet() {}

    public static IndicatorSetPublishedV1 published() {
        try (var golden = SomeSet.class.getResourceAsStream("/golden/indicator-set.published.v1.json")) {
            return Wire.mapper().readValue(golden, IndicatorSetPublishedV1.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
