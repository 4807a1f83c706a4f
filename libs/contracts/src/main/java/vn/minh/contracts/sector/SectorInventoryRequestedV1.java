package vn.minh.contracts.sector;

import java.time.Instant;
import java.util.UUID;
import vn.minh.contracts.Published;

/**
 * The sector database is to say what it holds of one city, set and school year.
 *
 * @param inventoryId repeated in every part of the answer
 * @param department code of the department whose city it is
 * @param setCode code of the indicator set, of all its versions
 * @param requestedAt UTC
 */
@Published(type = "vn.minh.sector.inventory.requested.v1", topic = SectorInventoryRequestEvent.TOPIC)
public record SectorInventoryRequestedV1(
        UUID inventoryId, String department, String setCode, String schoolYear, Instant requestedAt)
        implements SectorInventoryRequestEvent {

    @Override
    public String subject() {
        return inventoryId.toString();
    }
}
