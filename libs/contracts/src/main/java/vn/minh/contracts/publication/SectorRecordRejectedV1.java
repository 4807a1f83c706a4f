package vn.minh.contracts.publication;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.Published;

/**
 * The sector database refused the record.
 *
 * @param unit code of the unit whose result it is
 * @param authority code of the authority responsible; absent when no assignment covers the unit
 * @param reason its stable code of the reason
 */
@Published(type = "vn.minh.publication.delivery.rejected.v1", topic = DeliveryEvent.TOPIC)
public record SectorRecordRejectedV1(
        UUID deliveryId,
        UUID selfAssessmentId,
        String recordKey,
        int revision,
        String unit,
        @Nullable String authority,
        String reason,
        Instant rejectedAt)
        implements DeliveryEvent {

    @Override
    public String subject() {
        return deliveryId.toString();
    }
}
