package vn.minh.contracts.publication;

import java.time.Instant;
import java.util.UUID;
import vn.minh.contracts.Published;

/** An operator let it be sent again. */
@Published(type = "vn.minh.publication.delivery.retried.v1", topic = DeliveryEvent.TOPIC)
public record DeliveryRetriedV1(
        UUID deliveryId, UUID selfAssessmentId, String recordKey, int revision, Instant retriedAt)
        implements DeliveryEvent {

    @Override
    public String subject() {
        return deliveryId.toString();
    }
}
