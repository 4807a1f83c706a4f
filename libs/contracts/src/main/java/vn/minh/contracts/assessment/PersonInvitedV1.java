package vn.minh.contracts.assessment;

import java.time.Instant;
import vn.minh.contracts.Published;

/**
 * A person, or a program, may sign in for a unit from now on; what she may do there follows from her positions.
 *
 * @param personId opaque id, the subject of the person's tokens
 * @param software whether it is a program of the unit, with client credentials
 * @param invitedBy who let her in
 */
@Published(type = "vn.minh.assessment.person.invited.v1", topic = PersonEvent.TOPIC)
public record PersonInvitedV1(String personId, String unit, boolean software, String invitedBy, Instant invitedAt)
        implements PersonEvent {

    @Override
    public String subject() {
        return personId;
    }
}
