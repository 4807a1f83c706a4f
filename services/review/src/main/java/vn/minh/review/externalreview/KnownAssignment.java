package vn.minh.review.externalreview;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.UnitKind;
import vn.minh.contracts.UnitRef;

/**
 * An authority reviews one unit, or every unit of a kind in a department's city, by one set from a day to a day.
 *
 * @param unit code of the one unit, absent when {@code unitKind} is given
 * @param validTo last day, absent while it is open
 * @param reform code of the reform that said so last, absent when it was none
 */
public record KnownAssignment(
        UUID id,
        String department,
        @Nullable String unit,
        @Nullable UnitKind unitKind,
        UnitRef authority,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String reform) {

    boolean isOfOneUnit() {
        return unit != null;
    }

    boolean speaksOf(UnitRef other, String itsDepartment) {
        return unit == null ? other.kind() == unitKind && itsDepartment.equals(department) : unit.equals(other.code());
    }

    boolean holdsOn(LocalDate day) {
        return !validFrom.isAfter(day) && !endedBefore(day);
    }

    boolean endedBefore(LocalDate day) {
        return validTo != null && validTo.isBefore(day);
    }

    /** The first day it holds no more. */
    LocalDate over() {
        return validTo == null ? LocalDate.MAX : validTo.plusDays(1);
    }
}
