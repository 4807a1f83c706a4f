package vn.minh.review.recognition;

/**
 * What stands on the papers of a recognition.
 *
 * @param decisionNumber of the act, e.g. {@code 05/QĐ-UBND}; one act may recognise many units
 * @param certificateNumber of this unit, e.g. {@code 2026/<authority>/07}
 * @param verificationCode what a citizen types or scans to check the certificate
 */
public record Papers(String decisionNumber, String certificateNumber, String verificationCode) {}
