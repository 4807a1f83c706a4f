package vn.minh.contracts.review;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import vn.minh.contracts.Published;

/**
 * The reviewer gave her points for one item; the unit's own are never overwritten. Her reason stays in review's
 * database, where it can be erased. A later finding on the same item replaces an earlier one.
 *
 * @param round the round under review
 * @param item code of the item, e.g. {@code 1.5.a}
 * @param selfPoints what the unit's own answer is worth, exact
 * @param points what the reviewer finds it worth, exact
 * @param recordedBy opaque id of the reviewer
 */
@Published(type = "vn.minh.review.external-review.finding-recorded.v1", topic = ExternalReviewEvent.TOPIC)
public record FindingRecordedV1(
        UUID reviewId,
        UUID selfAssessmentId,
        int round,
        String item,
        BigDecimal selfPoints,
        BigDecimal points,
        String recordedBy,
        Instant recordedAt)
        implements ExternalReviewEvent {

    @Override
    public String subject() {
        return reviewId.toString();
    }
}
