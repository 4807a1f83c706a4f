package vn.minh.contracts.review;

import java.time.Instant;
import java.util.UUID;
import vn.minh.contracts.Published;

/**
 * The proposal is taken back and the review goes on.
 *
 * @param resumedBy opaque id of the reviewer
 */
@Published(type = "vn.minh.review.external-review.resumed.v1", topic = ExternalReviewEvent.TOPIC)
public record ExternalReviewResumedV1(UUID reviewId, UUID selfAssessmentId, String resumedBy, Instant resumedAt)
        implements ExternalReviewEvent {

    @Override
    public String subject() {
        return reviewId.toString();
    }
}
