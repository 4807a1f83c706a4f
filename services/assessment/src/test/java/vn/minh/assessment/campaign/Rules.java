package vn.minh.assessment.campaign;

import java.io.IOException;
import java.io.UncheckedIOException;
import vn.minh.contracts.Wire;

/** The rules as they ship. */
final class Rules {

    static final DateRules SHIPPED = read();

    private Rules() {}

    private static DateRules read() {
        try (var file = Rules.class.getResourceAsStream("/campaign/date-rules.json")) {
            return Wire.mapper().readValue(file, DateRules.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
