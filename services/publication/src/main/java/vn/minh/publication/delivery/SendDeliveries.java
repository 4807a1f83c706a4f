package vn.minh.publication.delivery;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import vn.minh.contracts.publication.DeliverySentV1;
import vn.minh.domain.Transition;
import vn.minh.publication.delivery.DeliveryState.Sent;

/**
 * Use case: the clock looks at what waits, what was not answered and what is to be tried again, one sector database after
 * the other, so that none waits behind another's silence. Any number may run at once: the row's version lets one of them
 * do each step.
 */
@ApplicationScoped
public class SendDeliveries {

    /** @param most how many are looked at for each sector database */
    public record Command(int most) {}

    /**
     * @param more whether as many as could be looked at took a step: there may be more
     * @param toPut those that are marked as sent and whose sector database is now to be asked by HTTP
     */
    public record Looked(boolean more, List<Delivery> toPut) {

        private static final Looked NOTHING = new Looked(false, List.of());

        private static Looked at(List<Delivery> stepped, int most) {
            return new Looked(stepped.size() == most, List.of());
        }

        private Looked and(Looked other) {
            return new Looked(
                    more || other.more,
                    Stream.concat(toPut.stream(), other.toPut.stream()).toList());
        }
    }

    private static final Logger LOG = Logger.getLogger(SendDeliveries.class);

    private final Deliveries deliveries;
    private final Targets targets;
    private final Gates gates;
    private final SectorListener listener;
    private final Patience patience;
    private final InstantSource clock;

    SendDeliveries(
            Deliveries deliveries,
            Targets targets,
            Gates gates,
            SectorListener listener,
            Patience patience,
            InstantSource clock) {
        this.deliveries = deliveries;
        this.targets = targets;
        this.gates = gates;
        this.listener = listener;
        this.patience = patience;
        this.clock = clock;
    }

    public Uni<Looked> handle(Command command) {
        int most = command.most();
        return each(deliveries.overdue(clock.instant(), most), deliveries::save)
                .map(stepped -> Looked.at(stepped, most))
                .chain(looked -> Multi.createFrom()
                        .iterable(targets.all())
                        .onItem()
                        .transformToUniAndConcatenate(target -> lookedAt(target, most)
                                .onFailure()
                                .recoverWithItem(trouble -> {
                                    LOG.warnf("%s waits: %s", target, trouble.toString());
                                    return Looked.NOTHING;
                                }))
                        .collect()
                        .with(Collectors.reducing(looked, Looked::and)));
    }

    private Uni<Looked> lookedAt(Target target, int most) {
        return switch (target.way()) {
            case TOPIC ->
                each(deliveries.toSend(target.name(), clock.instant(), most), this::told)
                        .map(stepped -> Looked.at(stepped, most));
            case HTTP -> toPut(target);
            // Nothing leaves by itself; but whoever was told in vain too often is for a person to look at.
            case FILE ->
                each(deliveries.spent(target.name(), patience.attempts(), clock.instant(), most), deliveries::save)
                        .map(stepped -> Looked.at(stepped, most));
        };
    }

    /** As many as may ask now, and no more: who asks next is decided when one of them is back. Whoever carries them enters. */
    private Uni<Looked> toPut(Target target) {
        int room = gates.room(target);
        return room == 0
                ? Uni.createFrom().item(Looked.NOTHING)
                : each(deliveries.toSend(target.name(), clock.instant(), room), deliveries::save)
                        .map(stepped -> stepped.stream()
                                .filter(delivery -> delivery.state() instanceof Sent)
                                .toList())
                        .map(sent -> new Looked(false, sent));
    }

    private Uni<List<Delivery>> each(Uni<List<Delivery>> due, Function<Transition<Delivery>, Uni<Delivery>> save) {
        return due.onItem()
                .transformToMulti(found -> Multi.createFrom().iterable(found))
                .onItem()
                .transformToUniAndConcatenate(delivery -> step(delivery, save))
                .filter(Optional::isPresent)
                .map(Optional::orElseThrow)
                .collect()
                .asList();
    }

    /** One that cannot go on now keeps none of the others from it; its turn comes again with the next sweep. */
    private Uni<Optional<Delivery>> step(Delivery delivery, Function<Transition<Delivery>, Uni<Delivery>> save) {
        return delivery.due(patience, clock.instant())
                .map(step -> save.apply(step).map(Optional::of))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty()))
                .onFailure()
                .recoverWithItem(trouble -> {
                    LOG.warnf("%s waits: %s", delivery.recordKey(), trouble.toString());
                    return Optional.empty();
                });
    }

    private Uni<Delivery> told(Transition<Delivery> step) {
        return step.event() instanceof DeliverySentV1 ? deliveries.save(step, listener::tell) : deliveries.save(step);
    }
}
