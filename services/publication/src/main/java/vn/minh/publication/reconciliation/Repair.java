package vn.minh.publication.reconciliation;

import java.time.Instant;
import java.util.Optional;
import vn.minh.domain.Transition;
import vn.minh.publication.delivery.Delivery;
import vn.minh.publication.delivery.DeliveryState.Accepted;

/** What is done about one difference. */
final class Repair {

    private Repair() {}

    /** Empty when the delivery moved since it was compared: it is on its own way to being right. */
    static Optional<Transition<Delivery>> of(Difference difference, Delivery delivery, Instant now) {
        var compared = difference.deliveryVersion();
        if (compared == null || compared != delivery.version() || !(delivery.state() instanceof Accepted)) {
            return Optional.empty();
        }
        return switch (difference.kind()) {
            case MISSING, OUTDATED -> Optional.of(delivery.resend(now));
            case CHANGED, AHEAD -> Optional.of(delivery.restate(above(difference, delivery), now));
            case UNKNOWN -> Optional.empty();
        };
    }

    private static int above(Difference difference, Delivery delivery) {
        var theirs = difference.theirRevision();
        return theirs == null ? delivery.revision() : theirs;
    }
}
