package vn.minh.assessment.workplan.events;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import vn.minh.assessment.workplan.MarkOverdue;
import vn.minh.messaging.NotMyTurn;

/** The calendar speaks: tasks whose last day passed are told. */
@ApplicationScoped
public class OverdueSchedule {

    private static final int CHUNK = 250;

    private final MarkOverdue mark;

    OverdueSchedule(MarkOverdue mark) {
        this.mark = mark;
    }

    @Scheduled(
            every = "{minh.workplan.overdue-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = NotMyTurn.class)
    public Uni<Void> sweep() {
        return mark.handle(new MarkOverdue.Command(CHUNK))
                .flatMap(marked -> marked < CHUNK ? Uni.createFrom().voidItem() : sweep());
    }
}
