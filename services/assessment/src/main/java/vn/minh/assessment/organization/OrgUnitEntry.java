package vn.minh.assessment.organization;

import org.jspecify.annotations.Nullable;
import vn.minh.assessment.Reading;
import vn.minh.contracts.UnitKind;

/** One line of an imported directory, not yet read. Dates are {@code 2026-09-05}, kinds the names of {@link UnitKind}. */
public record OrgUnitEntry(
        @Nullable String code,
        @Nullable String name,
        @Nullable String kind,
        @Nullable String department,
        @Nullable String parent,
        @Nullable String validFrom,
        @Nullable String validTo,
        @Nullable Boolean demonstration) {

    private static final int LONGEST_NAME = 200;

    /** The unit it means; nothing when a field is at fault. */
    @Nullable OrgUnit read(Reading reading) {
        var unitCode = reading.unitCode("code", code);
        var unitName = reading.text("name", name, LONGEST_NAME);
        var unitKind = reading.oneOf("kind", kind, UnitKind.class);
        var city = unitKind == UnitKind.DEPARTMENT && department == null
                ? unitCode
                : reading.unitCode("department", department);
        var above = parent == null ? null : reading.unitCode("parent", parent);
        var from = reading.day("validFrom", validFrom);
        var to = reading.dayIfAny("validTo", validTo);
        reading.inOrder("validTo", from, to);
        if (unitCode == null || unitName == null || unitKind == null || city == null || from == null) {
            return null;
        }
        return new OrgUnit(unitCode, unitName, unitKind, city, above, from, to, Boolean.TRUE.equals(demonstration), 0);
    }

    static OrgUnitEntry of(OrgUnit unit) {
        return new OrgUnitEntry(
                unit.code(),
                unit.name(),
                unit.kind().name(),
                unit.department(),
                unit.parent(),
                unit.validFrom().toString(),
                unit.validTo() == null ? null : unit.validTo().toString(),
                unit.demonstration());
    }
}
