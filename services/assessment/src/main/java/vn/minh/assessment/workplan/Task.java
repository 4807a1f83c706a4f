package vn.minh.assessment.workplan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.assessment.PlannedTask;

/**
 * One task of a plan; what it is about stands in the template.
 *
 * @param ofSupplement whether its day was set by review for a supplement: then the campaign's dates do not move it
 */
public record Task(String code, LocalDate dueOn, boolean ofSupplement, TaskState state) {

    Task in(TaskState next) {
        return new Task(code, dueOn, ofSupplement, next);
    }

    /** Open, and its last day is over. */
    boolean isDue(LocalDate today) {
        return state instanceof TaskState.Open && dueOn.isBefore(today);
    }

    Task reopened(@Nullable LocalDate supplement) {
        return new Task(
                code,
                supplement == null ? dueOn : supplement,
                supplement != null,
                switch (state) {
                    case TaskState.Ticked ticked -> ticked.reopen();
                    case TaskState.Proven proven -> proven.reopen();
                    case TaskState.Undone undone -> undone;
                });
    }

    /** What is done keeps the day it was done against. */
    Task moved(LocalDate day, LocalDate today) {
        return switch (state) {
            case TaskState.Undone _ when ofSupplement || day.equals(dueOn) -> this;
            case TaskState.Overdue overdue when !day.isBefore(today) -> new Task(code, day, false, overdue.postpone());
            case TaskState.Undone _ -> new Task(code, day, false, state);
            case TaskState.Ticked _, TaskState.Proven _ -> this;
        };
    }

    PlannedTask toContract() {
        return new PlannedTask(code, dueOn);
    }
}
