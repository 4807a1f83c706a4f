package vn.minh.assessment.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.UnitKind;
import vn.minh.contracts.UnitRef;
import vn.minh.contracts.assessment.OrgUnitRecordedV1;
import vn.minh.domain.Transition;

/**
 * A unit of the directory as it is entered: whole, with its dates.
 *
 * @param department whose city it is in; its own code for a department
 * @param parent above it now, for roll-ups only: no right rests on it
 * @param validTo last day, absent while it is open
 * @param version how often the entry was recorded; 0 before the first time
 */
public record OrgUnit(
        String code,
        String name,
        UnitKind kind,
        String department,
        @Nullable String parent,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean demonstration,
        long version) {

    public UnitRef ref() {
        return new UnitRef(code, name, kind);
    }

    boolean existsOn(LocalDate day) {
        return !validFrom.isAfter(day) && (validTo == null || !validTo.isBefore(day));
    }

    /** Whether it is there on the day or begins later. */
    boolean reaches(LocalDate day) {
        return validTo == null || !validTo.isBefore(day);
    }

    OrgUnit endingOn(@Nullable LocalDate last) {
        return new OrgUnit(code, name, kind, department, parent, validFrom, last, demonstration, version);
    }

    OrgUnit under(@Nullable String other) {
        return new OrgUnit(code, name, kind, department, other, validFrom, validTo, demonstration, version);
    }

    /** Whether the other says nothing new. */
    boolean saysWhat(OrgUnit other) {
        return equals(other.at(version));
    }

    OrgUnit at(long otherVersion) {
        return new OrgUnit(code, name, kind, department, parent, validFrom, validTo, demonstration, otherVersion);
    }

    Transition<OrgUnit> recorded() {
        return new Transition<>(
                this, new OrgUnitRecordedV1(ref(), department, parent, validFrom, validTo, demonstration));
    }
}
