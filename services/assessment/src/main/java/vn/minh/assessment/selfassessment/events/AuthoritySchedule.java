package vn.minh.assessment.selfassessment.events;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import vn.minh.assessment.selfassessment.FollowAssignments;
import vn.minh.messaging.NotMyTurn;

/** Assignments begin and end by the calendar, so the calendar is looked at. */
@ApplicationScoped
public class AuthoritySchedule {

    private static final int CHUNK = 500;

    private final FollowAssignments follow;

    AuthoritySchedule(FollowAssignments follow) {
        this.follow = follow;
    }

    @Scheduled(
            every = "{minh.authority.follow-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = NotMyTurn.class)
    public Uni<Void> sweep() {
        return follow.handle(new FollowAssignments.Command(CHUNK))
                .flatMap(moved -> moved < CHUNK ? Uni.createFrom().voidItem() : sweep());
    }
}
