package vn.minh.contracts.publication;

import java.time.Instant;
import java.util.UUID;
import vn.minh.contracts.Published;

/**
 * Sent too often without an answer: an operator decides.
 *
 * @param attempt the last attempt
 */
@Published(type = "vn.minh.publication.delivery.parked.v1", topic = DeliveryEvent.TOPIC)
public record DeliveryParkedV1(
        UUID deliveryId, UUID selfAssessmentId, String recordKey, int revision, int attempt, Instant parkedAt)
        implements DeliveryEvent {

    @Override
    public String subject() {
        return deliveryId.toString();
    }
}
