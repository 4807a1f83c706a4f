package vn.minh.publication.delivery;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import vn.minh.domain.Actor;
import vn.minh.domain.Rejected;

/** Use case: an operator lets a parked record be sent again. */
@ApplicationScoped
public class RetryDelivery {

    public record Command(Delivery.Id id, long expectedVersion, Actor actor) {}

    private final Deliveries deliveries;
    private final InstantSource clock;

    RetryDelivery(Deliveries deliveries, InstantSource clock) {
        this.deliveries = deliveries;
        this.clock = clock;
    }

    public Uni<Delivery> handle(Command command) {
        return deliveries
                .get(command.id())
                .map(current -> current.ledBy(command.actor()))
                .invoke(current -> Rejected.ifStale(command.expectedVersion(), current.version()))
                .map(current -> current.retry(clock.instant()))
                .chain(deliveries::save);
    }
}
