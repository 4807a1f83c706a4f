package vn.minh.contracts.publication;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.Published;

/**
 * What the sector database was told, or was to be told, counts no more: the record's next revision withdraws it.
 *
 * @param unit code of the unit whose result it was
 * @param authority code of the authority that took it back; absent when none did
 */
@Published(type = "vn.minh.publication.delivery.withdrawn.v1", topic = DeliveryEvent.TOPIC)
public record DeliveryWithdrawnV1(
        UUID deliveryId,
        UUID selfAssessmentId,
        String recordKey,
        int revision,
        String unit,
        @Nullable String authority,
        Instant withdrawnAt)
        implements DeliveryEvent {

    @Override
    public String subject() {
        return deliveryId.toString();
    }
}
