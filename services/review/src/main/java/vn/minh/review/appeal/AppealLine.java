package vn.minh.review.appeal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.UnitRef;

/**
 * An appeal as its line in a list shows it.
 *
 * @param authority accountable now
 * @param upheld absent until it is decided
 */
public record AppealLine(
        UUID id,
        Contested about,
        UnitRef authority,
        Status state,
        Instant filedAt,
        @Nullable LocalDate dueOn,
        @Nullable Boolean upheld,
        long version) {

    /** Where a page ends: the list is walked by the time of filing. */
    public record Key(Instant filedAt, UUID id) {}

    public Key key() {
        return new Key(filedAt, id);
    }

    /** Whether the panel let its last day pass. */
    public boolean isLate(LocalDate today) {
        return state == Status.ADMITTED && dueOn != null && dueOn.isBefore(today);
    }
}
