package vn.minh.publication.register;

import java.time.LocalDate;

/**
 * A level that was taken back. Why stays with the authority.
 *
 * @param decisionNumber of the decision that took it back
 * @param decidedOn day in Vietnam
 * @param authority name of the body that took it back
 */
public record Revocation(String decisionNumber, LocalDate decidedOn, String authority) {}
