package vn.minh.contracts.publication;

import java.time.Instant;
import java.util.UUID;
import vn.minh.contracts.Published;

/**
 * The record was handed to the sector database; a receipt is awaited.
 *
 * @param attempt which sending of this revision, from 1
 */
@Published(type = "vn.minh.publication.delivery.sent.v1", topic = DeliveryEvent.TOPIC)
public record DeliverySentV1(
        UUID deliveryId, UUID selfAssessmentId, String recordKey, int revision, int attempt, Instant sentAt)
        implements DeliveryEvent {

    @Override
    public String subject() {
        return deliveryId.toString();
    }
}
