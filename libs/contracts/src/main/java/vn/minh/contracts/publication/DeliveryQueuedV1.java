package vn.minh.contracts.publication;

import java.time.Instant;
import java.util.UUID;
import vn.minh.contracts.Published;

/** A result is to be told to the sector database, for the first time. */
@Published(type = "vn.minh.publication.delivery.queued.v1", topic = DeliveryEvent.TOPIC)
public record DeliveryQueuedV1(
        UUID deliveryId,
        UUID selfAssessmentId,
        String recordKey,
        int revision,
        String unit,
        String authority,
        String target,
        Instant queuedAt)
        implements DeliveryEvent {

    @Override
    public String subject() {
        return deliveryId.toString();
    }
}
