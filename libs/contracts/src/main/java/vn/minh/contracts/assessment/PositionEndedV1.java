package vn.minh.contracts.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.minh.contracts.Published;

/**
 * A position ends on a day; that day is its last.
 *
 * @param personId opaque id, the subject of the person's tokens
 * @param endedOn its last day
 * @param endedBy who ended it
 */
@Published(type = "vn.minh.assessment.person.position-ended.v1", topic = PersonEvent.TOPIC)
public record PositionEndedV1(
        String personId,
        String unit,
        UUID positionId,
        PositionKind position,
        LocalDate endedOn,
        String endedBy,
        Instant endedAt)
        implements PersonEvent {

    @Override
    public String subject() {
        return personId;
    }
}
