package vn.minh.messaging;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.ScheduledExecution;
import jakarta.inject.Singleton;

/** For sweeps that one instance of a service does for all: the others skip them until it is their {@link Turn}. */
@Singleton
public class NotMyTurn implements Scheduled.SkipPredicate {

    private final Turn turn;

    NotMyTurn(Turn turn) {
        this.turn = turn;
    }

    @Override
    public boolean test(ScheduledExecution execution) {
        return !turn.isMine();
    }
}
