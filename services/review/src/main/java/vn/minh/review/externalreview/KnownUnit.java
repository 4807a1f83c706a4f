package vn.minh.review.externalreview;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.UnitRef;

/**
 * An entry of the directory as assessment told it last.
 *
 * @param department code of the department whose city the unit is in
 * @param parent code of the unit above it, for roll-ups only
 * @param validTo last day, absent while it is open
 */
public record KnownUnit(
        UnitRef unit,
        String department,
        @Nullable String parent,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public boolean existsOn(LocalDate day) {
        return !validFrom.isAfter(day) && (validTo == null || !validTo.isBefore(day));
    }
}
