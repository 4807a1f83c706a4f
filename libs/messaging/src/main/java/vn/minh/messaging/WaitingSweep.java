package vn.minh.messaging;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.reactive.mutiny.Mutiny;

/** Tries subjects that wait for a prerequisite again: what they miss may have come on another topic. */
@ApplicationScoped
class WaitingSweep {

    private final Mutiny.SessionFactory sessions;
    private final Streams streams;
    private final Inbox inbox;

    WaitingSweep(Mutiny.SessionFactory sessions, Streams streams, Inbox inbox) {
        this.sessions = sessions;
        this.streams = streams;
        this.inbox = inbox;
    }

    @Scheduled(
            every = "{minh.inbox.sweep}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = NotMyTurn.class)
    Uni<Void> sweep() {
        return sessions.withSession(session -> streams.inState(session, "WAITING"))
                .onItem()
                .transformToMulti(waiting -> Multi.createFrom().iterable(waiting))
                .onItem()
                .transformToUniAndConcatenate(inbox::resume)
                .collect()
                .last()
                .replaceWithVoid();
    }
}
