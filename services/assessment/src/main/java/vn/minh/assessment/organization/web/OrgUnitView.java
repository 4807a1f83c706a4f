package vn.minh.assessment.organization.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.organization.OrgUnit;
import vn.minh.contracts.UnitKind;

/** A unit of the directory. */
record OrgUnitView(
        String code,
        String name,
        UnitKind kind,
        String department,
        @Nullable String parent,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean demonstration,
        long version) {

    static OrgUnitView of(OrgUnit unit) {
        return new OrgUnitView(
                unit.code(),
                unit.name(),
                unit.kind(),
                unit.department(),
                unit.parent(),
                unit.validFrom(),
                unit.validTo(),
                unit.demonstration(),
                unit.version());
    }
}
