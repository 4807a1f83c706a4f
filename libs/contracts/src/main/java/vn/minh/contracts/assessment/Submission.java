package vn.minh.contracts.assessment;

import java.time.LocalDate;

/**
 * How an approval met its day, by the one clock that recorded it.
 *
 * @param dueOn the unit's last day to submit
 * @param late whether that day had passed
 * @param byDelegate whether somebody approved in the place of the head
 */
public record Submission(LocalDate dueOn, boolean late, boolean byDelegate) {}
