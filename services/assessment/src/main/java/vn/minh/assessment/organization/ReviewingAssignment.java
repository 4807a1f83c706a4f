package vn.minh.assessment.organization;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.UnitKind;
import vn.minh.contracts.UnitRef;
import vn.minh.contracts.assessment.AssignmentChangedV1;
import vn.minh.domain.Transition;

/**
 * An authority is responsible for reviewing somebody by a set, from a day to a day.
 *
 * @param validTo last day, absent while it is open
 * @param version 0 before it was ever recorded
 */
public record ReviewingAssignment(
        String department,
        Target target,
        String setCode,
        String authority,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        long version) {

    /** Who is reviewed. */
    public sealed interface Target {

        /** One unit: wins over an assignment of its kind. */
        record OneUnit(String code) implements Target {}

        /** Every unit of a kind in the department's city. */
        record WholeKind(UnitKind kind) implements Target {}
    }

    /** Target, set and first day make it the same assignment; so a repeated import finds it again. */
    public UUID id() {
        var target = switch (this.target) {
            case Target.OneUnit(var code) -> "unit " + code;
            case Target.WholeKind(var kind) -> "kind " + kind.name() + " of " + department;
        };
        return UUID.nameUUIDFromBytes((target + " by " + setCode + " from " + validFrom).getBytes(UTF_8));
    }

    boolean holdsOn(LocalDate day) {
        return !validFrom.isAfter(day) && reaches(day);
    }

    /** Whether it holds on the day or begins later. */
    boolean reaches(LocalDate day) {
        return validTo == null || !validTo.isBefore(day);
    }

    ReviewingAssignment endingOn(@Nullable LocalDate last) {
        return new ReviewingAssignment(department, target, setCode, authority, validFrom, last, version);
    }

    ReviewingAssignment by(String other) {
        return new ReviewingAssignment(department, target, setCode, other, validFrom, validTo, version);
    }

    /** Another one, never recorded before, that goes on where this one is broken off. */
    ReviewingAssignment goingOn(LocalDate first, Target whom, String by) {
        return new ReviewingAssignment(department, whom, setCode, by, first, validTo, 0);
    }

    /** Whether both would be responsible on some day. */
    boolean overlaps(ReviewingAssignment other) {
        return !id().equals(other.id())
                && target.equals(other.target)
                && department.equals(other.department)
                && setCode.equals(other.setCode)
                && !startsAfter(other.validTo)
                && !other.startsAfter(validTo);
    }

    private boolean startsAfter(@Nullable LocalDate day) {
        return day != null && validFrom.isAfter(day);
    }

    boolean saysWhat(ReviewingAssignment other) {
        return equals(other.at(version));
    }

    ReviewingAssignment at(long otherVersion) {
        return new ReviewingAssignment(department, target, setCode, authority, validFrom, validTo, otherVersion);
    }

    /** @param reform the one that changes it; absent when it was entered by hand */
    Transition<ReviewingAssignment> changed(UnitRef reviewer, @Nullable String reform) {
        var unit = target instanceof Target.OneUnit(var code) ? code : null;
        var kind = target instanceof Target.WholeKind(var whole) ? whole : null;
        return new Transition<>(
                this,
                new AssignmentChangedV1(id(), department, unit, kind, setCode, reviewer, validFrom, validTo, reform));
    }
}
