package vn.minh.contracts.sector;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.Published;
import vn.minh.contracts.UnitKind;

/**
 * A unit as the sector database has it: the whole entry. A lower or equal revision is a repeat.
 *
 * @param code of the unit, the same in both directories
 * @param revision from 1, rising by one with every change of the entry
 * @param parent code of the unit above it; absent for a department
 * @param validFrom first day the unit exists, Vietnam time
 * @param validTo last day; absent while it is open
 * @param recordedAt UTC, by the sector database's clock
 */
@Published(type = "vn.minh.sector.unit.recorded.v1", topic = SectorUnitEvent.TOPIC)
public record SectorUnitRecordedV1(
        String code,
        int revision,
        String name,
        UnitKind kind,
        @Nullable String parent,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        Instant recordedAt)
        implements SectorUnitEvent {

    @Override
    public String subject() {
        return code;
    }
}
