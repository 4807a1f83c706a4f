package vn.minh.review.appeal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The panel's points for one item, beside the unit's and the review's.
 *
 * @param reviewedPoints what was recognised: the reviewer's points, the unit's where she gave none
 * @param points the panel's; for a mandatory item 1 is met and 0 is not
 * @param reason obligatory where the two differ; never leaves this database
 * @param recordedBy one of the panel
 */
public record PanelFinding(
        String item,
        BigDecimal reviewedPoints,
        BigDecimal points,
        @Nullable String reason,
        String recordedBy,
        Instant recordedAt) {

    public boolean changes() {
        return points.compareTo(reviewedPoints) != 0;
    }

    /** Saying the same again changes nothing. */
    boolean repeats(@Nullable PanelFinding before) {
        return before != null && before.points().compareTo(points) == 0 && Objects.equals(before.reason(), reason);
    }
}
