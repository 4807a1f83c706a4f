package vn.minh.contracts.publication;

import java.time.Instant;
import java.util.UUID;
import vn.minh.contracts.Published;

/**
 * What was rejected is put right and waits to be sent.
 *
 * @param revision the one that will be sent: higher, since a repeat would be answered with the refusal
 */
@Published(type = "vn.minh.publication.delivery.corrected.v1", topic = DeliveryEvent.TOPIC)
public record DeliveryCorrectedV1(
        UUID deliveryId, UUID selfAssessmentId, String recordKey, int revision, Instant correctedAt)
        implements DeliveryEvent {

    @Override
    public String subject() {
        return deliveryId.toString();
    }
}
