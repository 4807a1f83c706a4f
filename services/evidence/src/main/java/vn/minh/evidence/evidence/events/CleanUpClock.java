package vn.minh.evidence.evidence.events;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import vn.minh.evidence.evidence.DropUncited;
import vn.minh.evidence.evidence.DropUnconfirmed;
import vn.minh.evidence.evidence.LapseReplacements;
import vn.minh.evidence.evidence.TidyQuarantine;
import vn.minh.messaging.NotMyTurn;

/** Time passes: what nobody confirmed or ever cited is dropped, what nobody needs is removed. */
@ApplicationScoped
class CleanUpClock {

    private static final Logger LOG = Logger.getLogger(CleanUpClock.class);

    private final DropUnconfirmed dropUnconfirmed;
    private final LapseReplacements lapse;
    private final DropUncited dropUncited;
    private final TidyQuarantine tidy;

    CleanUpClock(
            DropUnconfirmed dropUnconfirmed, LapseReplacements lapse, DropUncited dropUncited, TidyQuarantine tidy) {
        this.dropUnconfirmed = dropUnconfirmed;
        this.lapse = lapse;
        this.dropUncited = dropUncited;
        this.tidy = tidy;
    }

    @Scheduled(
            every = "{minh.evidence.clean-up}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = NotMyTurn.class)
    Uni<Void> strikes() {
        return quietly(() -> dropUnconfirmed.handle(new DropUnconfirmed.Command()))
                .chain(() -> quietly(() -> lapse.handle(new LapseReplacements.Command())))
                .chain(() -> quietly(() -> dropUncited.handle(new DropUncited.Command())))
                .chain(() -> quietly(() -> tidy.handle(new TidyQuarantine.Command())));
    }

    /** What one part could not do must not keep the others from theirs; it tries again at the next strike. */
    private static Uni<Void> quietly(Supplier<Uni<Integer>> part) {
        return Uni.createFrom()
                .deferred(part::get)
                .onFailure()
                .invoke(trouble -> LOG.warn("a part of the clean-up is left for the next time", trouble))
                .onFailure()
                .recoverWithItem(0)
                .replaceWithVoid();
    }
}
