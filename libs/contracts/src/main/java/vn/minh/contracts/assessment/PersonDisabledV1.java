package vn.minh.contracts.assessment;

import java.time.Instant;
import vn.minh.contracts.Published;

/**
 * Nobody lets her in any more: every service refuses her within a minute, also with a token that is still valid.
 *
 * @param personId opaque id, the subject of the person's tokens
 * @param disabledBy who shut her out
 */
@Published(type = "vn.minh.assessment.person.disabled.v1", topic = PersonEvent.TOPIC)
public record PersonDisabledV1(String personId, String unit, String disabledBy, Instant disabledAt)
        implements PersonEvent {

    @Override
    public String subject() {
        return personId;
    }
}
