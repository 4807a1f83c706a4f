package vn.minh.contracts.sector;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.Published;

/**
 * The sector database took the record or refused it.
 *
 * @param recordKey the record, as in the update
 * @param revision the revision it answers
 * @param accepted whether the record stands now
 * @param receipt number of the receipt; absent when refused
 * @param reason stable code of the refusal; absent when accepted
 * @param detail the refusal in words; absent when accepted
 * @param issuedAt UTC, by the sector database's clock
 */
@Published(type = "vn.minh.sector.receipt.issued.v1", topic = SectorReceiptEvent.TOPIC)
public record SectorReceiptIssuedV1(
        String recordKey,
        int revision,
        boolean accepted,
        @Nullable String receipt,
        @Nullable String reason,
        @Nullable String detail,
        Instant issuedAt)
        implements SectorReceiptEvent {

    @Override
    public String subject() {
        return recordKey;
    }
}
