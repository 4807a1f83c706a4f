package vn.minh.contracts.review;

import java.time.Instant;
import java.util.UUID;
import vn.minh.contracts.Published;
import vn.minh.contracts.Result;

/**
 * The reviewer proposes a result; the unit may comment.
 *
 * @param result with the reviewer's points in place of the unit's where she gave any
 * @param proposedBy opaque id of the reviewer
 */
@Published(type = "vn.minh.review.external-review.proposed.v1", topic = ExternalReviewEvent.TOPIC)
public record ExternalReviewProposedV1(
        UUID reviewId, UUID selfAssessmentId, int round, Result result, String proposedBy, Instant proposedAt)
        implements ExternalReviewEvent {

    @Override
    public String subject() {
        return reviewId.toString();
    }
}
