package vn.minh.contracts.publication;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.Published;

/**
 * A result is to be told to the sector database, for the first time.
 *
 * @param unit code of the unit whose result it is
 * @param authority code of the authority responsible; absent when no assignment covers the unit
 * @param target name of the sector database, as the operator set it
 */
@Published(type = "vn.minh.publication.delivery.queued.v1", topic = DeliveryEvent.TOPIC)
public record DeliveryQueuedV1(
        UUID deliveryId,
        UUID selfAssessmentId,
        String recordKey,
        int revision,
        String unit,
        @Nullable String authority,
        String target,
        Instant queuedAt)
        implements DeliveryEvent {

    @Override
    public String subject() {
        return deliveryId.toString();
    }
}
