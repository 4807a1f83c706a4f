package vn.minh.publication.delivery;

import java.time.Instant;
import java.util.Optional;
import vn.minh.contracts.publication.DeliveryParkedV1;
import vn.minh.contracts.publication.DeliverySentV1;
import vn.minh.contracts.publication.DeliveryTimedOutV1;
import vn.minh.domain.Transition;
import vn.minh.publication.delivery.DeliveryState.Accepted;
import vn.minh.publication.delivery.DeliveryState.Parked;
import vn.minh.publication.delivery.DeliveryState.Pending;
import vn.minh.publication.delivery.DeliveryState.Rejected;
import vn.minh.publication.delivery.DeliveryState.Retrying;
import vn.minh.publication.delivery.DeliveryState.Sent;

/** What the clock, and the silence of the other side, do to a delivery. */
final class Sending {

    private Sending() {}

    static Optional<Transition<Delivery>> due(Delivery delivery, Patience patience, Instant now) {
        return switch (delivery.state()) {
            case Pending pending -> Optional.of(sent(delivery, pending.send(now, patience.deadline(now))));
            case Sent sent when !now.isBefore(sent.until()) -> Optional.of(timedOut(delivery, sent, patience, now));
            case Retrying retrying
            when !now.isBefore(retrying.retryAt()) ->
                Optional.of(
                        patience.isExhaustedAfter(retrying.attempt())
                                ? parked(delivery, retrying.giveUp(now))
                                : sent(delivery, retrying.send(now, patience.deadline(now))));
            case Sent _, Retrying _, Accepted _, Rejected _, Parked _ -> Optional.empty();
        };
    }

    static Transition<Delivery> timedOut(Delivery delivery, Sent sent, Patience patience, Instant now) {
        return unanswered(delivery, sent, sent.timeOut(patience.retryAt(now, sent.attempt())), now);
    }

    static Transition<Delivery> deferred(Delivery delivery, Sent sent, Instant until, Instant now) {
        return unanswered(delivery, sent, sent.defer(until), now);
    }

    private static Transition<Delivery> unanswered(Delivery delivery, Sent sent, Retrying next, Instant now) {
        return new Transition<>(
                delivery.with(next),
                new DeliveryTimedOutV1(
                        delivery.id().value(),
                        delivery.selfAssessmentId(),
                        delivery.recordKey(),
                        delivery.revision(),
                        sent.attempt(),
                        next.retryAt(),
                        now));
    }

    private static Transition<Delivery> sent(Delivery delivery, Sent sent) {
        return new Transition<>(
                delivery.with(sent),
                new DeliverySentV1(
                        delivery.id().value(),
                        delivery.selfAssessmentId(),
                        delivery.recordKey(),
                        delivery.revision(),
                        sent.attempt(),
                        sent.at()));
    }

    private static Transition<Delivery> parked(Delivery delivery, Parked parked) {
        return new Transition<>(
                delivery.with(parked),
                new DeliveryParkedV1(
                        delivery.id().value(),
                        delivery.selfAssessmentId(),
                        delivery.recordKey(),
                        delivery.revision(),
                        parked.attempt(),
                        parked.at()));
    }
}
