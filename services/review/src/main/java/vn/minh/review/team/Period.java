package vn.minh.review.team;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From a day to a day, both within.
 *
 * @param to last day; absent while it is open
 */
public record Period(LocalDate from, @Nullable LocalDate to) {

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !isOver(day);
    }

    public boolean isOver(LocalDate day) {
        return to != null && to.isBefore(day);
    }

    boolean isUpsideDown() {
        return to != null && to.isBefore(from);
    }

    boolean meets(Period other) {
        return !isOver(other.from) && !other.isOver(from);
    }

    boolean isWithin(Period outer) {
        return !from.isBefore(outer.from) && (outer.to == null || (to != null && !to.isAfter(outer.to)));
    }
}
