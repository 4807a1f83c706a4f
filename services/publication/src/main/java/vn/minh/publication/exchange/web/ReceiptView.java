package vn.minh.publication.exchange.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.publication.delivery.Delivery;
import vn.minh.publication.delivery.DeliveryState;
import vn.minh.publication.delivery.DeliveryState.Accepted;
import vn.minh.publication.delivery.DeliveryState.Rejected;

/**
 * What stands for a record after somebody wrote its receipt down.
 *
 * @param id of the delivery
 * @param reason stable code; {@code in-words} when the detail alone says it
 */
record ReceiptView(
        UUID id,
        String recordKey,
        int revision,
        DeliveryState.Status state,
        @Nullable String receipt,
        @Nullable String reason,
        @Nullable String detail) {

    static ReceiptView of(Delivery delivery) {
        var receipt = delivery.state() instanceof Accepted(var number, var _) ? number : null;
        var refusal = delivery.state() instanceof Rejected refused ? refused : null;
        return new ReceiptView(
                delivery.id().value(),
                delivery.recordKey(),
                delivery.revision(),
                delivery.state().status(),
                receipt,
                refusal == null ? null : refusal.reason(),
                refusal == null ? null : refusal.detail());
    }
}
