package vn.minh.assessment.people;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.assessment.PositionKind;
import vn.minh.domain.Role;

/**
 * What somebody is in her unit for a time.
 *
 * @param validTo last day; absent while it is open
 */
public record Position(
        UUID id,
        PositionKind kind,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String givenBy) {

    /** The role that opens the doors for it. */
    String role() {
        return switch (kind) {
            case CONTRIBUTOR -> Role.CONTRIBUTOR;
            case COUNCIL_MEMBER, SECRETARY, DELEGATE -> Role.COUNCIL;
        };
    }

    boolean isOver(LocalDate day) {
        return validTo != null && validTo.isBefore(day);
    }

    boolean meets(Position other) {
        return kind == other.kind
                && (validTo == null || !validTo.isBefore(other.validFrom))
                && (other.validTo == null || !other.validTo.isBefore(validFrom));
    }

    Position until(LocalDate last) {
        return new Position(id, kind, validFrom, last, givenBy);
    }
}
