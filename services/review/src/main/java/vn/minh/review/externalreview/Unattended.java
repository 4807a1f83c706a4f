package vn.minh.review.externalreview;

import java.util.UUID;

/**
 * An open review for whose unit no assignment holds.
 *
 * @param authority code of the authority where it stays
 */
public record Unattended(UUID review, String unit, String department, String setCode, String authority) {}
