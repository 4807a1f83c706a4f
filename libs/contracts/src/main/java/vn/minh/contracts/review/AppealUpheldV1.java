package vn.minh.contracts.review;

import java.time.Instant;
import java.util.UUID;
import vn.minh.contracts.Published;
import vn.minh.contracts.Result;

/**
 * The appeal was right: the result is graded again with the panel's points, and the head of the authority recognises it.
 *
 * @param recognitionId the recognition it is about
 * @param result with the panel's points in place of the review's where it gave any
 * @param decidedBy opaque id of who decided
 */
@Published(type = "vn.minh.review.appeal.upheld.v1", topic = AppealEvent.TOPIC)
public record AppealUpheldV1(
        UUID appealId,
        UUID recognitionId,
        UUID reviewId,
        UUID selfAssessmentId,
        Result result,
        String decidedBy,
        Instant decidedAt)
        implements AppealEvent {

    @Override
    public String subject() {
        return appealId.toString();
    }
}
