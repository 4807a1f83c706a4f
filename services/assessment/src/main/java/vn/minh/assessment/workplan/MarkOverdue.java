package vn.minh.assessment.workplan;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import vn.minh.assessment.AllOrNothing;
import vn.minh.domain.Vietnam;

/** Use case: the days of a plan's open tasks passed; each is told once, however many look at the same time. */
@ApplicationScoped
public class MarkOverdue {

    public record Command(WorkPlan.Id id) {}

    private static final int MOST = 1000;

    private final WorkPlans plans;
    private final Steps steps;
    private final AllOrNothing together;
    private final InstantSource clock;

    MarkOverdue(WorkPlans plans, Steps steps, AllOrNothing together, InstantSource clock) {
        this.plans = plans;
        this.steps = steps;
        this.together = together;
        this.clock = clock;
    }

    /** The plans that have something to mark; when there are very many, the others come with the next look. */
    public Uni<List<WorkPlan.Id>> due() {
        return plans.due(Vietnam.dayOf(clock.instant()), MOST);
    }

    public Uni<WorkPlan> handle(Command command) {
        var now = clock.instant();
        return together.run(() -> plans.lock(command.id())
                .flatMap(plan -> steps.each(
                        plan,
                        plan.tasks().stream()
                                .filter(task -> task.isDue(Vietnam.dayOf(now)))
                                .map(Task::code)
                                .toList(),
                        (at, task) -> at.pass(task, now))));
    }
}
