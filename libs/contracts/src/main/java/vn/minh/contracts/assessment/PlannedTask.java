package vn.minh.contracts.assessment;

import java.time.LocalDate;

/**
 * A task and the last day of it.
 *
 * @param code of the task in the template of its level
 */
public record PlannedTask(String code, LocalDate dueOn) {}
