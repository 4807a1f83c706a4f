package vn.minh.contracts.sector;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.Published;

/**
 * One part of what the sector database holds of a city, set and school year. All parts are taken from one moment.
 *
 * @param inventoryId as it was asked for
 * @param department code of the department whose city it is
 * @param part from 1 to {@code parts}
 * @param parts at least 1, also when nothing is held
 * @param sums of all parts together, one for each authority; the same in every part
 * @param lines at most 500 a part, in the order of their keys
 * @param takenAt UTC, by the sector database's clock
 */
@Published(type = "vn.minh.sector.inventory.reported.v1", topic = SectorInventoryEvent.TOPIC)
public record SectorInventoryReportedV1(
        UUID inventoryId,
        String department,
        String setCode,
        String schoolYear,
        int part,
        int parts,
        List<Sum> sums,
        List<Line> lines,
        Instant takenAt)
        implements SectorInventoryEvent {

    public SectorInventoryReportedV1 {
        sums = List.copyOf(sums);
        lines = List.copyOf(lines);
    }

    /**
     * Of the records of one authority.
     *
     * @param authority its code as in the record; absent for records without one
     * @param count of records, withdrawn ones too
     * @param sha256 of the lines {@code <record key> <fingerprint>\n} in the order of the keys' bytes
     */
    public record Sum(@Nullable String authority, int count, String sha256) {}

    /** @param sha256 fingerprint of what is held, see SECTOR.md */
    public record Line(String recordKey, @Nullable String authority, int revision, RecordState state, String sha256) {}

    @Override
    public String subject() {
        return inventoryId.toString();
    }
}
