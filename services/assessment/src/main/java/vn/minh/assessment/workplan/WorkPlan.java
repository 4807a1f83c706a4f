package vn.minh.assessment.workplan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.campaign.Dates;
import vn.minh.contracts.Event;
import vn.minh.contracts.assessment.TaskDoneV1;
import vn.minh.contracts.assessment.TaskOverdueV1;
import vn.minh.contracts.assessment.TaskReopenedV1;
import vn.minh.contracts.assessment.TasksRedatedV1;
import vn.minh.contracts.assessment.WorkPlanDrawnUpV1;
import vn.minh.domain.Actor;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.IllegalMove;
import vn.minh.domain.Rejection.NotFound;
import vn.minh.domain.Transition;
import vn.minh.domain.Vietnam;

/**
 * The plan of work of one unit in one campaign.
 *
 * @param extendedTo the unit's own last day to submit; absent when it has the usual one
 * @param tasks in the order of the template
 */
public record WorkPlan(Id id, Whose whose, @Nullable LocalDate extendedTo, List<Task> tasks, long version) {

    static final String WHAT = "work-plan";

    public record Id(UUID value) {

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /**
     * @param authority responsible for the unit; absent when none is, and for an authority's tasks as reviewer
     * @param selfAssessment the dossier of a unit that assesses itself
     */
    public record Whose(
            UUID campaign,
            String unit,
            String unitName,
            String department,
            @Nullable String authority,
            PlanLevel level,
            @Nullable UUID selfAssessment) {

        /** Whose dates bind the tasks: a reviewer's are its own. */
        public @Nullable String datesOf() {
            return level == PlanLevel.AUTHORITY ? unit : authority;
        }

        Whose under(@Nullable String other) {
            return new Whose(campaign, unit, unitName, department, other, level, selfAssessment);
        }
    }

    public WorkPlan {
        tasks = List.copyOf(tasks);
    }

    static Transition<WorkPlan> drawUp(Id id, Whose whose, Template template, Dates dates, Instant now) {
        var tasks = template.tasks().stream()
                .map(entry -> new Task(entry.code(), entry.due().in(dates), false, new TaskState.Open()))
                .toList();
        return new Transition<>(
                new WorkPlan(id, whose, null, tasks, 0),
                new WorkPlanDrawnUpV1(
                        id.value(),
                        whose.campaign(),
                        whose.unit(),
                        whose.department(),
                        whose.selfAssessment(),
                        tasks.stream().map(Task::toContract).toList(),
                        now));
    }

    /** A fact proves the task; nothing when one did already. What somebody ticked is proven from now on. */
    @Nullable Transition<WorkPlan> prove(String code, Instant now) {
        var task = find(code);
        if (task == null) {
            return null;
        }
        return switch (task.state()) {
            case TaskState.Undone undone -> done(task, undone.prove(now), null, now);
            case TaskState.Ticked ticked -> done(task, ticked.prove(now), null, now);
            case TaskState.Proven _ -> null;
        };
    }

    Transition<WorkPlan> tick(String code, String note, Actor actor, Instant now) {
        var task = task(code);
        return switch (task.state()) {
            case TaskState.Undone undone -> done(task, undone.tick(actor.id(), note, now), actor.id(), now);
            case TaskState.Ticked _, TaskState.Proven _ -> throw illegal(task, "tick");
        };
    }

    private Transition<WorkPlan> done(Task task, TaskState next, @Nullable String by, Instant now) {
        return step(
                task.in(next),
                new TaskDoneV1(id.value(), whose.campaign(), whose.unit(), task.code(), by != null, by, now));
    }

    /** Takes back what somebody ticked; what a fact proved stays. */
    Transition<WorkPlan> untick(String code, Instant now) {
        var task = task(code);
        return switch (task.state()) {
            case TaskState.Ticked ticked -> reopened(task.in(ticked.untick()), now);
            case TaskState.Undone _, TaskState.Proven _ -> throw illegal(task, "untick");
        };
    }

    /** What was done is to be done again; nothing when it was not done. */
    @Nullable Transition<WorkPlan> reopen(String code, @Nullable LocalDate supplement, Instant now) {
        var task = find(code);
        return task == null || task.state() instanceof TaskState.Undone
                ? null
                : reopened(task.reopened(supplement), now);
    }

    private Transition<WorkPlan> reopened(Task next, Instant now) {
        return step(
                next, new TaskReopenedV1(id.value(), whose.campaign(), whose.unit(), next.code(), next.dueOn(), now));
    }

    /** The task's day is over; nothing when it is not, or when that was told. */
    @Nullable Transition<WorkPlan> pass(String code, Instant now) {
        var task = find(code);
        return task != null && task.state() instanceof TaskState.Open open && task.isDue(Vietnam.dayOf(now))
                ? step(
                        task.in(open.pass(now)),
                        new TaskOverdueV1(id.value(), whose.campaign(), whose.unit(), code, task.dueOn(), now))
                : null;
    }

    /** The dates behind the plan moved: what is not done moves with them. Nothing when no day changes. */
    @Nullable Transition<WorkPlan> redate(Template template, Dates dates, Instant now) {
        var next = moved(template, extendedTo == null ? dates : dates.submittedBy(extendedTo), now);
        return next.equals(tasks) ? null : redated(next, extendedTo, now);
    }

    /** The unit alone got more time; told even where no day changes, since it outlasts the next redating. */
    @Nullable Transition<WorkPlan> extend(Template template, Dates dates, LocalDate dueOn, Instant now) {
        return dueOn.equals(extendedTo) ? null : redated(moved(template, dates.submittedBy(dueOn), now), dueOn, now);
    }

    /** Another authority is accountable; told even where no day changes, since from now on its days bind. */
    Transition<WorkPlan> handOver(String authority, Template template, Dates dates, Instant now) {
        var days = extendedTo == null ? dates : dates.submittedBy(extendedTo);
        return under(authority).redated(moved(template, days, now), extendedTo, now);
    }

    private List<Task> moved(Template template, Dates dates, Instant now) {
        return tasks.stream()
                .map(task -> {
                    var entry = template.entry(task.code());
                    return entry == null ? task : task.moved(entry.due().in(dates), Vietnam.dayOf(now));
                })
                .toList();
    }

    private Transition<WorkPlan> redated(List<Task> next, @Nullable LocalDate extended, Instant now) {
        var planned = next.stream().map(Task::toContract).toList();
        return new Transition<>(
                new WorkPlan(id, whose, extended, next, version),
                new TasksRedatedV1(id.value(), whose.campaign(), whose.unit(), planned, now));
    }

    /** Another authority is responsible; stored with the step that comes next. */
    WorkPlan under(@Nullable String authority) {
        return new WorkPlan(id, whose.under(authority), extendedTo, tasks, version);
    }

    /** As it is after a step was stored. */
    WorkPlan saved() {
        return new WorkPlan(id, whose, extendedTo, tasks, version + 1);
    }

    @Nullable Task find(String code) {
        return tasks.stream()
                .filter(task -> task.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    private Task task(String code) {
        var task = find(code);
        if (task == null) {
            throw new Rejected(new NotFound("task", code));
        }
        return task;
    }

    private Transition<WorkPlan> step(Task next, Event event) {
        UnaryOperator<Task> replace = task -> task.code().equals(next.code()) ? next : task;
        return new Transition<>(
                new WorkPlan(id, whose, extendedTo, tasks.stream().map(replace).toList(), version), event);
    }

    private static Rejected illegal(Task task, String move) {
        return new Rejected(new IllegalMove("task", task.state().status().name(), move));
    }
}
