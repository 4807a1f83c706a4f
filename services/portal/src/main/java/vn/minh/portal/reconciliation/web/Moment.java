package vn.minh.portal.reconciliation.web;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Vietnam;
import vn.minh.portal.page.Query;

/** A moment as a browser's field has it: Vietnam's clock, no zone. */
final class Moment {

    private Moment() {}

    /** What is no moment goes on as it was written: the service says so. */
    static @Nullable String ofVietnam(@Nullable String written) {
        var text = Query.orNull(written);
        try {
            return text == null
                    ? null
                    : LocalDateTime.parse(text).atZone(Vietnam.ZONE).toInstant().toString();
        } catch (DateTimeParseException _) {
            return text;
        }
    }
}
