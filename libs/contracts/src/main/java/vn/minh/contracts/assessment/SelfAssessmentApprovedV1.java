package vn.minh.contracts.assessment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.Answer;
import vn.minh.contracts.CitedEvidence;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.contracts.Published;
import vn.minh.contracts.Result;
import vn.minh.contracts.UnitRef;

/**
 * The head of the unit approved its self-assessment; the reviewing authority may now start.
 *
 * @param unit the unit that assessed itself
 * @param department code of the department whose city the unit is in
 * @param authority responsible at this moment; absent when no assignment covers the unit: then there is no review
 * @param round from 1; a later round answers a request for supplement
 * @param fingerprint of what was approved, equal to the one signed
 * @param answers every answer as frozen; a reviewer's grading starts from them
 * @param evidence what the answers cite: exactly these versions are sealed
 * @param result the unit's own, as graded at the approval
 * @param answeredBy everybody who gave an answer: none of them may review
 * @param signedBy opaque id of the member who signed for the council
 * @param approvedBy opaque id of the head of the unit, or of her delegate
 * @param submission how it met its day; absent in facts from before dates counted
 */
@Published(type = "vn.minh.assessment.self-assessment.approved.v1", topic = SelfAssessmentEvent.TOPIC)
public record SelfAssessmentApprovedV1(
        UUID selfAssessmentId,
        UUID campaignId,
        UnitRef unit,
        String department,
        @Nullable UnitRef authority,
        String schoolYear,
        IndicatorSetRef set,
        boolean demonstration,
        int round,
        String fingerprint,
        List<Answer> answers,
        List<CitedEvidence> evidence,
        Result result,
        List<String> answeredBy,
        String signedBy,
        String approvedBy,
        Instant approvedAt,
        @Nullable Submission submission)
        implements SelfAssessmentEvent {

    /** As it was told before dates counted. */
    public SelfAssessmentApprovedV1(
            UUID selfAssessmentId,
            UUID campaignId,
            UnitRef unit,
            String department,
            @Nullable UnitRef authority,
            String schoolYear,
            IndicatorSetRef set,
            boolean demonstration,
            int round,
            String fingerprint,
            List<Answer> answers,
            List<CitedEvidence> evidence,
            Result result,
            List<String> answeredBy,
            String signedBy,
            String approvedBy,
            Instant approvedAt) {
        this(
                selfAssessmentId,
                campaignId,
                unit,
                department,
                authority,
                schoolYear,
                set,
                demonstration,
                round,
                fingerprint,
                answers,
                evidence,
                result,
                answeredBy,
                signedBy,
                approvedBy,
                approvedAt,
                null);
    }

    @Override
    public String subject() {
        return selfAssessmentId.toString();
    }
}
