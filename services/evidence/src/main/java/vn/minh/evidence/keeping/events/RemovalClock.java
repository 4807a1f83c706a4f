package vn.minh.evidence.keeping.events;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import vn.minh.evidence.keeping.RemoveUnneeded;
import vn.minh.messaging.NotMyTurn;

/** Time passes: objects that nothing names any more are removed. */
@ApplicationScoped
class RemovalClock {

    private final RemoveUnneeded remove;

    RemovalClock(RemoveUnneeded remove) {
        this.remove = remove;
    }

    @Scheduled(
            every = "{minh.evidence.clean-up}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = NotMyTurn.class)
    Uni<Void> strikes() {
        return remove.handle(new RemoveUnneeded.Command()).replaceWithVoid();
    }
}
