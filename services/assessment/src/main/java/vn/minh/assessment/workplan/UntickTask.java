package vn.minh.assessment.workplan;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import vn.minh.assessment.AllOrNothing;
import vn.minh.domain.Actor;
import vn.minh.domain.Rejected;

/** Use case: a tick was a mistake; only what was ticked by hand is taken back. */
@ApplicationScoped
public class UntickTask {

    public record Command(WorkPlan.Id id, String task, long expectedVersion, Actor actor) {}

    private final WorkPlans plans;
    private final AllOrNothing together;
    private final InstantSource clock;

    UntickTask(WorkPlans plans, AllOrNothing together, InstantSource clock) {
        this.plans = plans;
        this.together = together;
        this.clock = clock;
    }

    public Uni<WorkPlan> handle(Command command) {
        return together.run(() -> plans.lock(command.id())
                .invoke(plan -> PlanRights.owner(plan, command.actor()))
                .invoke(plan -> Rejected.ifStale(command.expectedVersion(), plan.version()))
                .map(plan -> plan.untick(command.task(), clock.instant()))
                .flatMap(step -> plans.save(step)));
    }
}
