package vn.minh.assessment.workplan;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Transition;

/** Several tasks of one plan moved one after the other, one fact each; who calls holds the transaction. */
@ApplicationScoped
class Steps {

    private final WorkPlans plans;

    Steps(WorkPlans plans) {
        this.plans = plans;
    }

    /** The plan as it is then; a move that is none is left out. */
    Uni<WorkPlan> each(
            WorkPlan plan, List<String> tasks, BiFunction<WorkPlan, String, @Nullable Transition<WorkPlan>> move) {
        var at = Uni.createFrom().item(plan);
        for (var task : tasks) {
            at = at.flatMap(now -> {
                var step = move.apply(now, task);
                return step == null ? Uni.createFrom().item(now) : plans.save(step);
            });
        }
        return at;
    }
}
