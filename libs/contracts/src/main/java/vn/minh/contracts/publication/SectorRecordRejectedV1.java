package vn.minh.contracts.publication;

import java.time.Instant;
import java.util.UUID;
import vn.minh.contracts.Published;

/**
 * The sector database refused the record.
 *
 * @param reason its stable code of the reason
 */
@Published(type = "vn.minh.publication.delivery.rejected.v1", topic = DeliveryEvent.TOPIC)
public record SectorRecordRejectedV1(
        UUID deliveryId,
        UUID selfAssessmentId,
        String recordKey,
        int revision,
        String unit,
        String authority,
        String reason,
        Instant rejectedAt)
        implements DeliveryEvent {

    @Override
    public String subject() {
        return deliveryId.toString();
    }
}
