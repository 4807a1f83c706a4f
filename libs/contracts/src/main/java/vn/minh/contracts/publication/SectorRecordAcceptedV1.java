package vn.minh.contracts.publication;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.Published;

/**
 * The sector database has the record.
 *
 * @param unit code of the unit whose result it is
 * @param authority code of the authority responsible; absent when no assignment covers the unit
 * @param receipt number of its receipt
 */
@Published(type = "vn.minh.publication.delivery.accepted.v1", topic = DeliveryEvent.TOPIC)
public record SectorRecordAcceptedV1(
        UUID deliveryId,
        UUID selfAssessmentId,
        String recordKey,
        int revision,
        String unit,
        @Nullable String authority,
        String receipt,
        Instant acceptedAt)
        implements DeliveryEvent {

    @Override
    public String subject() {
        return deliveryId.toString();
    }
}
