package vn.minh.review.team;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The decision that founded a team (quyết định thành lập đoàn).
 *
 * @param number as it stands on the decision
 * @param by opaque id of who entered it
 */
public record Founding(String number, LocalDate decidedOn, String by, Instant at) {}
