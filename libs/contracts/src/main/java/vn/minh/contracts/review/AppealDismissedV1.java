package vn.minh.contracts.review;

import java.time.Instant;
import java.util.UUID;
import vn.minh.contracts.Published;

/**
 * The recognition stands as it is. Why stays in review's database, where it can be erased.
 *
 * @param recognitionId the recognition it is about
 * @param decidedBy opaque id of who decided
 */
@Published(type = "vn.minh.review.appeal.dismissed.v1", topic = AppealEvent.TOPIC)
public record AppealDismissedV1(
        UUID appealId, UUID recognitionId, UUID reviewId, UUID selfAssessmentId, String decidedBy, Instant decidedAt)
        implements AppealEvent {

    @Override
    public String subject() {
        return appealId.toString();
    }
}
