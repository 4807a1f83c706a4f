package vn.minh.contracts.review;

import java.time.Instant;
import vn.minh.contracts.Published;

/**
 * A person has an interest in a unit and does not review it. Why stays in review's database, where it can be erased.
 *
 * @param personId opaque id, the subject of the person's tokens
 * @param unit code of the unit she does not review
 * @param declaredBy opaque id of who declared it, herself or her authority
 */
@Published(type = "vn.minh.review.interest.conflict-declared.v1", topic = InterestEvent.TOPIC)
public record ConflictDeclaredV1(String personId, String unit, String declaredBy, Instant declaredAt)
        implements InterestEvent {

    @Override
    public String subject() {
        return personId;
    }
}
