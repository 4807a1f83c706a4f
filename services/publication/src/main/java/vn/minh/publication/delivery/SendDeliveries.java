package vn.minh.publication.delivery;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import vn.minh.contracts.publication.DeliverySentV1;
import vn.minh.domain.Transition;

/**
 * Use case: the clock looks at what waits, what was not answered and what is to be tried again. Any number may run at
 * once: the row's version lets one of them do each step.
 */
@ApplicationScoped
public class SendDeliveries {

    /** @param most how many are looked at */
    public record Command(int most) {}

    private static final Logger LOG = Logger.getLogger(SendDeliveries.class);

    private final Deliveries deliveries;
    private final SectorDatabase sectorDatabase;
    private final Patience patience;
    private final InstantSource clock;

    SendDeliveries(Deliveries deliveries, SectorDatabase sectorDatabase, Patience patience, InstantSource clock) {
        this.deliveries = deliveries;
        this.sectorDatabase = sectorDatabase;
        this.patience = patience;
        this.clock = clock;
    }

    /** How many took a step. */
    public Uni<Integer> handle(Command command) {
        return deliveries
                .due(clock.instant(), command.most())
                .onItem()
                .transformToMulti(due -> Multi.createFrom().iterable(due))
                .onItem()
                .transformToUniAndConcatenate(this::step)
                .collect()
                .with(Collectors.summingInt(Integer::intValue));
    }

    /** One that cannot go on now keeps none of the others from it; its turn comes again with the next sweep. */
    private Uni<Integer> step(Delivery delivery) {
        return delivery.due(patience, clock.instant())
                .map(this::save)
                .orElseGet(() -> Uni.createFrom().nullItem())
                .map(saved -> saved == null ? 0 : 1)
                .onFailure()
                .recoverWithItem(trouble -> {
                    LOG.warnf("%s waits: %s", delivery.recordKey(), trouble.toString());
                    return 0;
                });
    }

    private Uni<Delivery> save(Transition<Delivery> step) {
        return step.event() instanceof DeliverySentV1
                ? deliveries.save(step, sectorDatabase::tell)
                : deliveries.save(step);
    }
}
