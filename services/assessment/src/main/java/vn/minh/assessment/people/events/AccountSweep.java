package vn.minh.assessment.people.events;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import vn.minh.assessment.people.KeepAccountsInStep;
import vn.minh.domain.Rejected;

/** Looks often enough that a decision is in the account before its owner has reached for it. */
@ApplicationScoped
class AccountSweep {

    private static final Logger LOG = Logger.getLogger(AccountSweep.class);

    private final KeepAccountsInStep inStep;

    AccountSweep(KeepAccountsInStep inStep) {
        this.inStep = inStep;
    }

    @Scheduled(
            every = "{minh.people.sweep}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    Uni<Void> sweep() {
        return inStep.handle().onFailure(Rejected.class).recoverWithUni(away -> {
            LOG.debugf("accounts are not in step yet: %s", away.getMessage());
            return Uni.createFrom().voidItem();
        });
    }
}
