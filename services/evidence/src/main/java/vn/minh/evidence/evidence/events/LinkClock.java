package vn.minh.evidence.evidence.events;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import vn.minh.evidence.evidence.CheckDueLinks;
import vn.minh.messaging.NotMyTurn;

/** Time passes: linked pages are looked at again. */
@ApplicationScoped
class LinkClock {

    private final CheckDueLinks check;

    LinkClock(CheckDueLinks check) {
        this.check = check;
    }

    @Scheduled(
            every = "{minh.evidence.links.check}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = NotMyTurn.class)
    Uni<Void> strikes() {
        return check.handle(new CheckDueLinks.Command()).replaceWithVoid();
    }
}
