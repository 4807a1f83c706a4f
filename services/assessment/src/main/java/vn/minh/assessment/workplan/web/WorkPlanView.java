package vn.minh.assessment.workplan.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.workplan.PlanLevel;
import vn.minh.assessment.workplan.ReadWorkPlans.Seen;
import vn.minh.assessment.workplan.Task;
import vn.minh.assessment.workplan.TaskState;
import vn.minh.assessment.workplan.Template;

/**
 * A plan of work: the table work – who – when – product.
 *
 * @param authority responsible for the unit
 * @param selfAssessmentId the dossier of a unit that assesses itself; absent for an authority's tasks as reviewer
 */
record WorkPlanView(
        UUID id,
        UUID campaignId,
        String unit,
        String unitName,
        PlanLevel level,
        @Nullable String authority,
        @Nullable UUID selfAssessmentId,
        List<TaskView> tasks,
        long version) {

    /**
     * @param status OPEN, OVERDUE (its day passed), TICKED (by hand) or PROVEN (by what happened)
     * @param byItself whether a fact will tick it
     * @param doneBy who ticked it by hand
     * @param moves what the actor may do now: tick, untick
     */
    record TaskView(
            String code,
            String work,
            String who,
            String product,
            LocalDate dueOn,
            TaskState.Status status,
            boolean byItself,
            @Nullable Instant doneAt,
            @Nullable String doneBy,
            @Nullable String note,
            List<String> moves) {}

    static WorkPlanView of(Seen seen) {
        var plan = seen.plan();
        var whose = plan.whose();
        return new WorkPlanView(
                plan.id().value(),
                whose.campaign(),
                whose.unit(),
                whose.unitName(),
                whose.level(),
                whose.authority(),
                whose.selfAssessment(),
                plan.tasks().stream()
                        .map(task -> view(task, seen.template(), seen.mayTick()))
                        .toList(),
                plan.version());
    }

    private static TaskView view(Task task, Template template, boolean mayTick) {
        var entry = template.entry(task.code());
        var ticked = task.state() instanceof TaskState.Ticked one ? one : null;
        return new TaskView(
                task.code(),
                entry == null ? task.code() : entry.work(),
                entry == null ? "" : entry.who(),
                entry == null ? "" : entry.product(),
                task.dueOn(),
                task.state().status(),
                entry != null && entry.provenBy() != null,
                doneAt(task.state()),
                ticked == null ? null : ticked.by(),
                ticked == null ? null : ticked.note(),
                mayTick ? moves(task.state()) : List.of());
    }

    private static @Nullable Instant doneAt(TaskState state) {
        return switch (state) {
            case TaskState.Ticked ticked -> ticked.at();
            case TaskState.Proven proven -> proven.at();
            case TaskState.Undone _ -> null;
        };
    }

    private static List<String> moves(TaskState state) {
        return switch (state) {
            case TaskState.Undone _ -> List.of("tick");
            case TaskState.Ticked _ -> List.of("untick");
            case TaskState.Proven _ -> List.of();
        };
    }
}
