package vn.minh.contracts.publication;

import java.time.Instant;
import java.util.UUID;
import vn.minh.contracts.Published;

/**
 * No receipt came in time; it is sent again.
 *
 * @param attempt the attempt that had no answer, from 1
 * @param retryAt when it is sent again
 */
@Published(type = "vn.minh.publication.delivery.timed-out.v1", topic = DeliveryEvent.TOPIC)
public record DeliveryTimedOutV1(
        UUID deliveryId,
        UUID selfAssessmentId,
        String recordKey,
        int revision,
        int attempt,
        Instant retryAt,
        Instant timedOutAt)
        implements DeliveryEvent {

    @Override
    public String subject() {
        return deliveryId.toString();
    }
}
