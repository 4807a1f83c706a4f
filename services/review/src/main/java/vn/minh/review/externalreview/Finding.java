package vn.minh.review.externalreview;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The reviewer's points for one item, beside the unit's own.
 *
 * @param selfPoints the unit's points when she looked
 * @param points hers; for a mandatory item 1 is met and 0 is not
 * @param reason obligatory where the two differ, at the latest for a proposal; never leaves this database
 * @param round the round she looked at
 * @param reread the unit has answered anew since: her old points are shown but do not count until she looks again
 */
public record Finding(
        String item,
        BigDecimal selfPoints,
        BigDecimal points,
        @Nullable String reason,
        int round,
        boolean reread,
        String recordedBy,
        Instant recordedAt) {

    /** A reason may follow the points where the unit's were not seen when they were given. */
    boolean isUnexplained() {
        return reason == null && points.compareTo(selfPoints) != 0;
    }

    Finding toReread() {
        return new Finding(item, selfPoints, points, reason, round, true, recordedBy, recordedAt);
    }
}
