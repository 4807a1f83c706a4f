package vn.minh.publication.delivery;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import vn.minh.domain.Actor;
import vn.minh.domain.Rejected;

/** Use case: the sector database lost what it had accepted; the same revision is told again. */
@ApplicationScoped
public class ResendDelivery {

    public record Command(Delivery.Id id, long expectedVersion, Actor actor) {}

    private final Deliveries deliveries;
    private final InstantSource clock;

    ResendDelivery(Deliveries deliveries, InstantSource clock) {
        this.deliveries = deliveries;
        this.clock = clock;
    }

    public Uni<Delivery> handle(Command command) {
        return deliveries
                .get(command.id())
                .map(current -> current.ledBy(command.actor()))
                .invoke(current -> Rejected.ifStale(command.expectedVersion(), current.version()))
                .map(current -> current.resend(clock.instant()))
                .chain(deliveries::save);
    }
}
