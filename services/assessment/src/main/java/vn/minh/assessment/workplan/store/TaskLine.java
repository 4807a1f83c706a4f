package vn.minh.assessment.workplan.store;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.workplan.Task;
import vn.minh.assessment.workplan.TaskState;

/**
 * A task as a line of the statements that read and write many at once.
 *
 * @param at when it was told to be overdue, or done
 */
record TaskLine(
        UUID plan,
        int place,
        String code,
        LocalDate due,
        boolean supplement,
        String status,
        @Nullable Instant at,
        @Nullable String by,
        @Nullable String note) {

    static final String COLUMNS = """
            t.plan_id, t.place, t.code, t.due_on, t.of_supplement, t.status, t.status_at, t.done_by, t.note""";

    static TaskLine of(UUID plan, int place, Task task) {
        var status = task.state().status().name();
        return switch (task.state()) {
            case TaskState.Open _ -> of(plan, place, task, status, null, null, null);
            case TaskState.Overdue overdue -> of(plan, place, task, status, overdue.toldAt(), null, null);
            case TaskState.Ticked ticked -> of(plan, place, task, status, ticked.at(), ticked.by(), ticked.note());
            case TaskState.Proven proven -> of(plan, place, task, status, proven.at(), null, null);
        };
    }

    private static TaskLine of(
            UUID plan,
            int place,
            Task task,
            String status,
            @Nullable Instant at,
            @Nullable String by,
            @Nullable String note) {
        return new TaskLine(plan, place, task.code(), task.dueOn(), task.ofSupplement(), status, at, by, note);
    }

    /** From a row of {@link #COLUMNS}. */
    static TaskLine of(Object[] row) {
        return new TaskLine(
                (UUID) row[0],
                ((Number) row[1]).intValue(),
                (String) row[2],
                (LocalDate) row[3],
                (Boolean) row[4],
                (String) row[5],
                row[6] == null ? null : ((OffsetDateTime) row[6]).toInstant(),
                (String) row[7],
                (String) row[8]);
    }

    Task toDomain() {
        return new Task(
                code,
                due,
                supplement,
                switch (TaskState.Status.valueOf(status)) {
                    case OPEN -> new TaskState.Open();
                    case OVERDUE -> new TaskState.Overdue(requireNonNull(at));
                    case TICKED -> new TaskState.Ticked(requireNonNull(by), requireNonNull(note), requireNonNull(at));
                    case PROVEN -> new TaskState.Proven(requireNonNull(at));
                });
    }
}
