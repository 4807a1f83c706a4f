package vn.minh.contracts.publication;

import java.time.Instant;
import java.util.UUID;
import vn.minh.contracts.Published;

/**
 * A newer result takes the place of the one on its way or already there.
 *
 * @param revision the new one, higher by one
 */
@Published(type = "vn.minh.publication.delivery.revised.v1", topic = DeliveryEvent.TOPIC)
public record DeliveryRevisedV1(
        UUID deliveryId, UUID selfAssessmentId, String recordKey, int revision, Instant revisedAt)
        implements DeliveryEvent {

    @Override
    public String subject() {
        return deliveryId.toString();
    }
}
