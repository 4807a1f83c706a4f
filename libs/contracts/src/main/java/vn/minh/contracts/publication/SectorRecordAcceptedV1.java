package vn.minh.contracts.publication;

import java.time.Instant;
import java.util.UUID;
import vn.minh.contracts.Published;

/**
 * The sector database has the record.
 *
 * @param receipt number of its receipt
 */
@Published(type = "vn.minh.publication.delivery.accepted.v1", topic = DeliveryEvent.TOPIC)
public record SectorRecordAcceptedV1(
        UUID deliveryId,
        UUID selfAssessmentId,
        String recordKey,
        int revision,
        String unit,
        String authority,
        String receipt,
        Instant acceptedAt)
        implements DeliveryEvent {

    @Override
    public String subject() {
        return deliveryId.toString();
    }
}
