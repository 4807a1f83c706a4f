package vn.minh.contracts.review;

import java.time.Instant;
import java.util.UUID;
import vn.minh.contracts.Published;

/**
 * The unit said what it thinks of the proposed result; its words stay in review's database. Agreeing ends its time at once.
 *
 * @param round the round the proposal rests on
 * @param agreed whether the unit agrees
 * @param commentedBy opaque id of the head of the unit
 */
@Published(type = "vn.minh.review.external-review.proposal-commented.v1", topic = ExternalReviewEvent.TOPIC)
public record ProposalCommentedV1(
        UUID reviewId, UUID selfAssessmentId, int round, boolean agreed, String commentedBy, Instant commentedAt)
        implements ExternalReviewEvent {

    @Override
    public String subject() {
        return reviewId.toString();
    }
}
