package vn.minh.assessment.selfassessment;

import java.time.LocalDate;

/**
 * More time for one unit.
 *
 * @param dueOn its own last day to submit
 * @param reason for the people concerned; it never leaves this service
 * @param by opaque id of the officer
 */
public record Extension(LocalDate dueOn, String reason, String by) {}
