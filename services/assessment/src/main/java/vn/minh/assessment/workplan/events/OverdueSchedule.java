package vn.minh.assessment.workplan.events;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import vn.minh.assessment.workplan.MarkOverdue;
import vn.minh.assessment.workplan.WorkPlan;
import vn.minh.domain.Rejected;

/** The calendar speaks: tasks whose last day passed are told. */
@ApplicationScoped
public class OverdueSchedule {

    private static final Logger LOG = Logger.getLogger(OverdueSchedule.class);

    private final MarkOverdue mark;

    OverdueSchedule(MarkOverdue mark) {
        this.mark = mark;
    }

    @Scheduled(
            every = "{minh.workplan.overdue-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    public Uni<Void> sweep() {
        return mark.due()
                .onItem()
                .transformToMulti(due -> Multi.createFrom().iterable(due))
                .onItem()
                .transformToUniAndConcatenate(this::marked)
                .collect()
                .last()
                .replaceWithVoid();
    }

    /** One that moved on meanwhile does not keep the others waiting. */
    private Uni<Void> marked(WorkPlan.Id id) {
        return mark.handle(new MarkOverdue.Command(id))
                .replaceWithVoid()
                .onFailure(Rejected.class)
                .recoverWithUni(refused -> {
                    LOG.debugf("%s was not marked: %s", id, refused.getMessage());
                    return Uni.createFrom().voidItem();
                });
    }
}
