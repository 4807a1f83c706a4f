package vn.minh.contracts.review;

import java.time.Instant;
import java.util.UUID;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.contracts.Published;
import vn.minh.contracts.UnitRef;

/**
 * The head of the authority took a recognised level back: it counts no more, and nothing stands in its place. Her reason
 * is free text and stays with the authority.
 *
 * @param unit the unit whose level it was
 * @param department code of the department whose city the unit is in
 * @param authority whose head revoked it; another than recognised it when the unit was handed over since
 * @param decisionNumber of the revocation, from the same book as recognitions
 * @param certificateNumber of the certificate that is void now
 * @param revokedBy opaque id of the head of the authority
 */
@Published(type = "vn.minh.review.recognition.revoked.v1", topic = RecognitionEvent.TOPIC)
public record LevelRevokedV1(
        UUID recognitionId,
        UUID reviewId,
        UUID selfAssessmentId,
        UUID campaignId,
        UnitRef unit,
        String department,
        UnitRef authority,
        String schoolYear,
        IndicatorSetRef set,
        boolean demonstration,
        String decisionNumber,
        String certificateNumber,
        String revokedBy,
        Instant revokedAt)
        implements RecognitionEvent {

    @Override
    public String subject() {
        return recognitionId.toString();
    }
}
