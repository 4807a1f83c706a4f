package vn.minh.contracts.review;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import vn.minh.contracts.Published;

/**
 * The second reader gave her points for one item, beside the unit's and the first reader's. Her reason stays in review's
 * database, where it can be erased. A later finding on the same item replaces an earlier one.
 *
 * @param round the round under review
 * @param item code of the item, e.g. {@code 1.5.a}
 * @param points what the second reader finds it worth, exact
 * @param recordedBy opaque id of the second reader
 */
@Published(type = "vn.minh.review.external-review.second-finding-recorded.v1", topic = ExternalReviewEvent.TOPIC)
public record SecondFindingRecordedV1(
        UUID reviewId,
        UUID selfAssessmentId,
        int round,
        String item,
        BigDecimal points,
        String recordedBy,
        Instant recordedAt)
        implements ExternalReviewEvent {

    @Override
    public String subject() {
        return reviewId.toString();
    }
}
