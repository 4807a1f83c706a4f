package vn.minh.assessment.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.assessment.PositionKind;

/**
 * One holding of a position.
 *
 * @param to last day; absent while it is open
 */
public record Held(
        PositionKind kind, LocalDate from, @Nullable LocalDate to) {

    public boolean on(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
