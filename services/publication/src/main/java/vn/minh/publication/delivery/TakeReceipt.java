package vn.minh.publication.delivery;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.minh.contracts.sector.SectorReceiptIssuedV1;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.NotFound;

/** Use case: the sector database answered for a record. An answer that changes nothing leaves no trace. */
@ApplicationScoped
public class TakeReceipt {

    public record Command(SectorReceiptIssuedV1 receipt) {}

    private final Deliveries deliveries;
    private final InstantSource clock;
    private final String target;

    TakeReceipt(
            Deliveries deliveries, InstantSource clock, @ConfigProperty(name = "minh.delivery.target") String target) {
        this.deliveries = deliveries;
        this.clock = clock;
        this.target = target;
    }

    public Uni<Delivery> handle(Command command) {
        var key = command.receipt().recordKey();
        return deliveries
                .find(key, target)
                .map(known -> known.orElseThrow(() -> new Rejected(new NotFound("delivery", key))))
                .flatMap(delivery -> delivery.receive(command.receipt(), clock.instant())
                        .map(deliveries::save)
                        .orElseGet(() -> Uni.createFrom().item(delivery)));
    }
}
