package vn.minh.assessment.workplan;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.AllOrNothing;
import vn.minh.domain.Transition;
import vn.minh.domain.Vietnam;

/**
 * Use case: the days of open tasks passed; each is told once, however many look at the same time. Some plans at a time,
 * since a whole city may be late on the same day.
 */
@ApplicationScoped
public class MarkOverdue {

    /**
     * @param most plans in one transaction
     */
    public record Command(int most) {}

    private final WorkPlans plans;
    private final AllOrNothing together;
    private final InstantSource clock;

    MarkOverdue(WorkPlans plans, AllOrNothing together, InstantSource clock) {
        this.plans = plans;
        this.together = together;
        this.clock = clock;
    }

    /** How many plans had something to mark. */
    public Uni<Integer> handle(Command command) {
        var now = clock.instant();
        return together.run(() -> plans.lockDue(Vietnam.dayOf(now), command.most())
                .flatMap(due -> mark(due, now).replaceWith(due.size())));
    }

    /** One task of each plan, and again until none is left: a step is one fact. */
    private Uni<Void> mark(List<WorkPlan> due, Instant now) {
        var steps = due.stream()
                .map(plan -> next(plan, now))
                .filter(Objects::nonNull)
                .toList();
        return steps.isEmpty()
                ? Uni.createFrom().voidItem()
                : plans.save(steps)
                        .chain(() -> mark(
                                steps.stream()
                                        .map(Transition::next)
                                        .map(WorkPlan::saved)
                                        .toList(),
                                now));
    }

    private static @Nullable Transition<WorkPlan> next(WorkPlan plan, Instant now) {
        return plan.tasks().stream()
                .map(task -> plan.pass(task.code(), now))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
