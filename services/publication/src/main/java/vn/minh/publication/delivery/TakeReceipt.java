package vn.minh.publication.delivery;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import vn.minh.contracts.sector.SectorReceiptIssuedV1;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.NotFound;

/** Use case: the sector database answered for a record. An answer that changes nothing leaves no trace. */
@ApplicationScoped
public class TakeReceipt {

    public record Command(SectorReceiptIssuedV1 receipt) {}

    private final Deliveries deliveries;
    private final InstantSource clock;
    private final Targets targets;

    TakeReceipt(Deliveries deliveries, InstantSource clock, Targets targets) {
        this.deliveries = deliveries;
        this.clock = clock;
        this.targets = targets;
    }

    public Uni<Delivery> handle(Command command) {
        var key = command.receipt().recordKey();
        return deliveries
                .of(key)
                .map(known -> meant(known).orElseThrow(() -> new Rejected(new NotFound("delivery", key))))
                .flatMap(delivery -> delivery.receive(command.receipt(), clock.instant())
                        .map(deliveries::save)
                        .orElseGet(() -> Uni.createFrom().item(delivery)));
    }

    /** A receipt does not say who gives it: it is the city's present sector database, else the one there was. */
    private Optional<Delivery> meant(List<Delivery> known) {
        return known.stream()
                .filter(delivery ->
                        targets.of(delivery.record().department()).name().equals(delivery.target()))
                .findFirst()
                .or(() -> known.stream().reduce((_, latest) -> latest));
    }
}
