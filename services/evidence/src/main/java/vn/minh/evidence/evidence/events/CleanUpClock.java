package vn.minh.evidence.evidence.events;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import vn.minh.evidence.evidence.DropUnconfirmed;
import vn.minh.evidence.evidence.TidyQuarantine;

/** Time passes: what nobody confirmed is dropped, what nobody needs is removed. */
@ApplicationScoped
class CleanUpClock {

    private final DropUnconfirmed drop;
    private final TidyQuarantine tidy;

    CleanUpClock(DropUnconfirmed drop, TidyQuarantine tidy) {
        this.drop = drop;
        this.tidy = tidy;
    }

    @Scheduled(
            every = "{minh.evidence.clean-up}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    Uni<Void> strikes() {
        return drop.handle(new DropUnconfirmed.Command())
                .chain(() -> tidy.handle(new TidyQuarantine.Command()))
                .replaceWithVoid();
    }
}
