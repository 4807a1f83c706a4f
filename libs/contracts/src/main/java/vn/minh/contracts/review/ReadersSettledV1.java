package vn.minh.contracts.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.minh.contracts.Published;

/**
 * The points of the items on which two readers differed are decided; a proposal may follow.
 *
 * @param round the round that was read
 * @param items codes of the items that were settled
 * @param settledBy opaque id of the head of the team, or of who settled for the authority
 */
@Published(type = "vn.minh.review.external-review.settled.v1", topic = ExternalReviewEvent.TOPIC)
public record ReadersSettledV1(
        UUID reviewId, UUID selfAssessmentId, int round, List<String> items, String settledBy, Instant settledAt)
        implements ExternalReviewEvent {

    @Override
    public String subject() {
        return reviewId.toString();
    }
}
