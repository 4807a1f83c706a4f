package vn.minh.review.externalreview;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a reviewer found about one item, checked against the set, not yet recorded. */
public record Reading(
        String item,
        BigDecimal selfPoints,
        BigDecimal points,
        @Nullable String reason) {

    /** Saying the same again changes nothing, unless the old finding waits to be read again. */
    boolean repeats(@Nullable Finding before) {
        return before != null
                && !before.reread()
                && before.points().compareTo(points) == 0
                && before.selfPoints().compareTo(selfPoints) == 0
                && Objects.equals(before.reason(), reason);
    }

    Finding toFinding(int round, String recordedBy, Instant now) {
        return new Finding(item, selfPoints, points, reason, round, false, recordedBy, now);
    }
}
