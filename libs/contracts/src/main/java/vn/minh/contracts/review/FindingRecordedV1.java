package vn.minh.contracts.review;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import vn.minh.contracts.Published;

/** The reviewer gave her points for one item; the unit's own are never overwritten. */
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
