package vn.minh.contracts.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.Published;

/**
 * A person has a position in her unit from a day on.
 *
 * @param personId opaque id, the subject of the person's tokens
 * @param positionId one holding of one position
 * @param validTo last day; absent while it is open
 * @param givenBy who gave it
 */
@Published(type = "vn.minh.assessment.person.position-given.v1", topic = PersonEvent.TOPIC)
public record PositionGivenV1(
        String personId,
        String unit,
        UUID positionId,
        PositionKind position,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String givenBy,
        Instant givenAt)
        implements PersonEvent {

    @Override
    public String subject() {
        return personId;
    }
}
