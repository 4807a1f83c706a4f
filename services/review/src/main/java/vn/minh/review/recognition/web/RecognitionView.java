package vn.minh.review.recognition.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.contracts.Result;
import vn.minh.contracts.UnitRef;
import vn.minh.domain.Vietnam;
import vn.minh.review.recognition.Recognition;
import vn.minh.review.recognition.State;
import vn.minh.review.recognition.Status;

/**
 * A recognition, as version 1 of the API shows it.
 *
 * @param groups points and level of each group, always beside the joined level
 * @param level the unit's
 * @param recognisedOn the day in Viet Nam
 */
record RecognitionView(
        UUID id,
        UUID review,
        UUID selfAssessment,
        UUID campaign,
        UnitRef unit,
        String department,
        UnitRef authority,
        String schoolYear,
        IndicatorSetRef set,
        boolean demonstration,
        int round,
        List<Result.Group> groups,
        int level,
        String decisionNumber,
        String certificateNumber,
        String verificationCode,
        Status state,
        Instant recognisedAt,
        LocalDate recognisedOn,
        long version) {

    static RecognitionView of(Recognition recognition) {
        var dossier = recognition.dossier();
        var papers = recognition.papers();
        var at = switch (recognition.state()) {
            case State.Recognised recognised -> recognised.at();
        };
        return new RecognitionView(
                recognition.id().value(),
                recognition.reviewId(),
                dossier.selfAssessmentId(),
                dossier.campaignId(),
                dossier.unit(),
                dossier.department(),
                recognition.authority(),
                dossier.schoolYear(),
                dossier.set(),
                dossier.demonstration(),
                recognition.round(),
                recognition.result().groups(),
                recognition.result().level(),
                papers.decisionNumber(),
                papers.certificateNumber(),
                papers.verificationCode(),
                recognition.state().status(),
                at,
                Vietnam.dayOf(at),
                recognition.version());
    }
}
