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
    private final Parked parked;

    WaitingSweep(Mutiny.SessionFactory sessions, Streams streams, Parked parked) {
        this.sessions = sessions;
        this.streams = streams;
        this.parked = parked;
    }

    @Scheduled(
            every = "{minh.inbox.sweep}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    Uni<Void> sweep() {
        return sessions.withSession(session -> streams.inState(session, "WAITING"))
                .onItem()
                .transformToMulti(waiting -> Multi.createFrom().iterable(waiting))
                .onItem()
                .transformToUniAndConcatenate(parked::reopen)
                .collect()
                .last()
                .replaceWithVoid();
    }
}
