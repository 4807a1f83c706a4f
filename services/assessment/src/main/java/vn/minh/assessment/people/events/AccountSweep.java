package vn.minh.assessment.people.events;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import vn.minh.assessment.people.KeepAccountsInStep;
import vn.minh.messaging.NotMyTurn;

/** Looks often enough that a decision is in the account before its owner has reached for it. */
@ApplicationScoped
class AccountSweep {

    private final KeepAccountsInStep inStep;

    AccountSweep(KeepAccountsInStep inStep) {
        this.inStep = inStep;
    }

    @Scheduled(
            every = "{minh.people.sweep}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = NotMyTurn.class)
    Uni<Void> sweep() {
        return inStep.handle();
    }
}
