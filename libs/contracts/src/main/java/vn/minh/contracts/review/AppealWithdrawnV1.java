package vn.minh.contracts.review;

import java.time.Instant;
import java.util.UUID;
import vn.minh.contracts.Published;

/**
 * The unit took its appeal back before it had a panel.
 *
 * @param withdrawnBy opaque id of the head of the unit
 */
@Published(type = "vn.minh.review.appeal.withdrawn.v1", topic = AppealEvent.TOPIC)
public record AppealWithdrawnV1(UUID appealId, UUID selfAssessmentId, String withdrawnBy, Instant withdrawnAt)
        implements AppealEvent {

    @Override
    public String subject() {
        return appealId.toString();
    }
}
