package vn.minh.assessment.organization.web;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.organization.ReadOrganization.Entry;
import vn.minh.contracts.UnitKind;

/**
 * A unit of the directory.
 *
 * @param systemOfRecord where it is changed: {@code sector-database}, or {@code minh} for one that was entered here
 * @param revision of the entry in the sector database; absent for one that was entered here
 * @param recordedAt when that revision was recorded there
 */
record OrgUnitView(
        String code,
        String name,
        UnitKind kind,
        String department,
        @Nullable String parent,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean demonstration,
        long version,
        String systemOfRecord,
        @Nullable Integer revision,
        @Nullable Instant recordedAt) {

    static OrgUnitView of(Entry entry) {
        var unit = entry.unit();
        var said = entry.said();
        return new OrgUnitView(
                unit.code(),
                unit.name(),
                unit.kind(),
                unit.department(),
                unit.parent(),
                unit.validFrom(),
                unit.validTo(),
                unit.demonstration(),
                unit.version(),
                said == null ? "minh" : "sector-database",
                said == null ? null : said.revision(),
                said == null ? null : said.recordedAt());
    }
}
