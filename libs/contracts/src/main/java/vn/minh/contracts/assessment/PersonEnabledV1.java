package vn.minh.contracts.assessment;

import java.time.Instant;
import vn.minh.contracts.Published;

/**
 * She may sign in and work again.
 *
 * @param personId opaque id, the subject of the person's tokens
 * @param enabledBy who let her in again
 */
@Published(type = "vn.minh.assessment.person.enabled.v1", topic = PersonEvent.TOPIC)
public record PersonEnabledV1(String personId, String unit, String enabledBy, Instant enabledAt)
        implements PersonEvent {

    @Override
    public String subject() {
        return personId;
    }
}
