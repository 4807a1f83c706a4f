package vn.minh.publication.reconciliation;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.sector.SectorInventoryReportedV1;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection;
import vn.minh.domain.Rejection.Conflict;
import vn.minh.domain.Rejection.Unavailable;

/**
 * Use case: the clock looks at those that wait. An inventory that is whole is compared, a sector database that speaks
 * HTTP is asked again, waiting too long ends. Any number may run at once: the row's version lets one of them do each.
 */
@ApplicationScoped
public class SweepReconciliations {

    public record Command() {}

    private static final Logger LOG = Logger.getLogger(SweepReconciliations.class);

    private final Reconciliations reconciliations;
    private final InventoryParts parts;
    private final SectorInventories inventories;
    private final CompareSides compare;
    private final WaitingTimes times;
    private final InstantSource clock;

    SweepReconciliations(
            Reconciliations reconciliations,
            InventoryParts parts,
            SectorInventories inventories,
            CompareSides compare,
            WaitingTimes times,
            InstantSource clock) {
        this.reconciliations = reconciliations;
        this.parts = parts;
        this.inventories = inventories;
        this.compare = compare;
        this.times = times;
        this.clock = clock;
    }

    public Uni<Void> handle(Command command) {
        return reconciliations
                .waiting()
                .onItem()
                .transformToMulti(waiting -> Multi.createFrom().iterable(waiting))
                .onItem()
                .transformToUniAndConcatenate(this::looked)
                .collect()
                .last()
                .replaceWithVoid();
    }

    /** One that cannot go on keeps none of the others from it. */
    private Uni<Void> looked(Reconciliations.Listed waiting) {
        var current = waiting.reconciliation();
        return current.due(clock.instant())
                .map(lapse -> reconciliations.save(lapse).replaceWithVoid())
                .orElseGet(() -> answered(waiting))
                .onFailure()
                .recoverWithUni(trouble -> {
                    LOG.warnf("%s waits: %s", current.scope(), trouble.toString());
                    return Uni.createFrom().voidItem();
                });
    }

    private Uni<Void> answered(Reconciliations.Listed waiting) {
        var current = waiting.reconciliation();
        return switch (current.way()) {
            case TOPIC ->
                parts.whole(current.id())
                        .flatMap(whole -> whole.isEmpty()
                                ? Uni.createFrom().voidItem()
                                : compared(current, whole)
                                        .onFailure(Inventory::isNotWhole)
                                        .recoverWithUni(refused -> parts.drop(
                                                        current.id(),
                                                        whole.getFirst().takenAt())
                                                .chain(() -> noted(current, refused))));
            case HTTP ->
                isTimeToAsk(waiting) ? asked(current) : Uni.createFrom().voidItem();
            case FILE -> Uni.createFrom().voidItem();
        };
    }

    private Uni<Void> asked(Reconciliation current) {
        return inventories
                .fetch(current)
                .flatMap(whole -> compared(current, whole))
                .onFailure(Rejected.class)
                .recoverWithUni(refused -> noted(current, refused));
    }

    private boolean isTimeToAsk(Reconciliations.Listed waiting) {
        var problem = waiting.problem();
        return problem == null || !clock.instant().isBefore(problem.at().plus(times.pause()));
    }

    private Uni<Void> compared(Reconciliation current, List<SectorInventoryReportedV1> whole) {
        return compare.handle(new CompareSides.Command(current, () -> Inventory.of(whole)))
                .replaceWithVoid();
    }

    /** The other side's fault or silence is noted; anything else, as a lost race, is no news about it. */
    private Uni<Void> noted(Reconciliation current, Throwable trouble) {
        var why = trouble instanceof Rejected rejected ? why(rejected.reason()) : null;
        if (why == null) {
            return Uni.createFrom().failure(trouble);
        }
        LOG.warnf("inventory %s: %s", current.id().value(), why);
        return reconciliations.note(current.id(), new Reconciliations.Problem(why, clock.instant()));
    }

    private static @Nullable String why(Rejection reason) {
        if (reason instanceof Unavailable unavailable) {
            return unavailable.why();
        }
        return reason instanceof Conflict conflict ? conflict.why() : null;
    }
}
