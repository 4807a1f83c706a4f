package vn.minh.contracts.review;

import java.time.Instant;
import java.util.UUID;
import vn.minh.contracts.Published;

/**
 * The unit answered: the next round of the same review.
 *
 * @param round the new round
 */
@Published(type = "vn.minh.review.external-review.resubmitted.v1", topic = ExternalReviewEvent.TOPIC)
public record ExternalReviewResubmittedV1(UUID reviewId, UUID selfAssessmentId, int round, Instant resubmittedAt)
        implements ExternalReviewEvent {

    @Override
    public String subject() {
        return reviewId.toString();
    }
}
