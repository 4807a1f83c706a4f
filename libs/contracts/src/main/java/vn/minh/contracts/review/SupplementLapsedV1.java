package vn.minh.contracts.review;

import java.time.Instant;
import java.util.UUID;
import vn.minh.contracts.Published;

/**
 * The date passed without an answer; the review goes on with what is there.
 *
 * @param round the round the review goes on with
 */
@Published(type = "vn.minh.review.external-review.supplement-lapsed.v1", topic = ExternalReviewEvent.TOPIC)
public record SupplementLapsedV1(UUID reviewId, UUID selfAssessmentId, int round, Instant lapsedAt)
        implements ExternalReviewEvent {

    @Override
    public String subject() {
        return reviewId.toString();
    }
}
