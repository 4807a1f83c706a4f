package vn.minh.contracts.review;

import java.time.Instant;
import vn.minh.contracts.Published;

/**
 * A declared interest in a unit is no more.
 *
 * @param personId opaque id, the subject of the person's tokens
 * @param unit code of the unit it was about
 * @param withdrawnBy opaque id of who withdrew it
 */
@Published(type = "vn.minh.review.interest.conflict-withdrawn.v1", topic = InterestEvent.TOPIC)
public record ConflictWithdrawnV1(String personId, String unit, String withdrawnBy, Instant withdrawnAt)
        implements InterestEvent {

    @Override
    public String subject() {
        return personId;
    }
}
