package vn.minh.assessment.workplan.events;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import vn.minh.assessment.workplan.HandOverWorkPlans;
import vn.minh.messaging.NotMyTurn;

/** Plans follow their dossiers to whoever is accountable. */
@ApplicationScoped
public class HandOverSchedule {

    private static final int CHUNK = 100;

    private final HandOverWorkPlans handOver;

    HandOverSchedule(HandOverWorkPlans handOver) {
        this.handOver = handOver;
    }

    @Scheduled(
            every = "{minh.authority.follow-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = NotMyTurn.class)
    public Uni<Void> sweep() {
        return handOver.handle(new HandOverWorkPlans.Command(CHUNK))
                .flatMap(handed -> handed < CHUNK ? Uni.createFrom().voidItem() : sweep());
    }
}
