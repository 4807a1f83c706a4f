package vn.minh.review.recognition;

/**
 * What stands on the papers of a recognition.
 *
 * @param decision the act's, e.g. {@code 05/QĐ-UBND}; one act may recognise many units
 * @param certificateNumber of this unit, e.g. {@code 2026/<authority>/07}
 * @param verificationCode what a citizen types or scans to check the certificate
 */
public record Papers(Decision.Ref decision, String certificateNumber, String verificationCode) {

    public String decisionNumber() {
        return decision.number();
    }
}
