package vn.minh.contracts.review;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.contracts.Published;
import vn.minh.contracts.Result;
import vn.minh.contracts.UnitRef;

/**
 * The head of the authority recognised a unit's level.
 *
 * @param unit the unit whose level it is
 * @param department code of the department whose city the unit is in
 * @param authority whose head recognised it
 * @param round the round that was concluded
 * @param result as recognised
 * @param decisionNumber number of the act; one act may recognise many units
 * @param certificateNumber number of this unit's certificate
 * @param verificationCode what a citizen types or scans to check the certificate
 * @param recognisedBy opaque id of the head of the authority
 * @param supersedes the recognition whose place it takes after an appeal; absent for a first one
 */
@Published(type = "vn.minh.review.recognition.recognised.v1", topic = RecognitionEvent.TOPIC)
public record LevelRecognisedV1(
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
        int round,
        Result result,
        String decisionNumber,
        String certificateNumber,
        String verificationCode,
        String recognisedBy,
        Instant recognisedAt,
        @Nullable UUID supersedes)
        implements RecognitionEvent {

    /** A first recognition of the level. */
    public LevelRecognisedV1(
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
            int round,
            Result result,
            String decisionNumber,
            String certificateNumber,
            String verificationCode,
            String recognisedBy,
            Instant recognisedAt) {
        this(
                recognitionId,
                reviewId,
                selfAssessmentId,
                campaignId,
                unit,
                department,
                authority,
                schoolYear,
                set,
                demonstration,
                round,
                result,
                decisionNumber,
                certificateNumber,
                verificationCode,
                recognisedBy,
                recognisedAt,
                null);
    }

    @Override
    public String subject() {
        return recognitionId.toString();
    }
}
