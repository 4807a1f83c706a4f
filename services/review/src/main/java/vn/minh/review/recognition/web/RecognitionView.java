package vn.minh.review.recognition.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.contracts.Result;
import vn.minh.contracts.UnitRef;
import vn.minh.domain.Vietnam;
import vn.minh.review.recognition.MeetRecognitions;
import vn.minh.review.recognition.Recognition;
import vn.minh.review.recognition.Remedies.Remedy;
import vn.minh.review.recognition.State;
import vn.minh.review.recognition.Status;

/**
 * A recognition, as version 1 of the API shows it.
 *
 * @param groups points and level of each group, always beside the joined level
 * @param level the unit's
 * @param decision the act it is part of
 * @param recognisedOn the day in Viet Nam
 * @param supersedes the recognition whose place it took after an appeal
 * @param supersededBy the recognition that took its place
 * @param appealUntil last day, Vietnam, on which the unit may appeal; absent where it may not, and as an act answers it
 * @param appeal the one against it that was not withdrawn
 * @param revocation how it was taken back, once it was
 * @param moves what this person may do now: {@code appeal}, {@code revoke}; as an act answers it, none
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
        UUID decision,
        String decisionNumber,
        String certificateNumber,
        String verificationCode,
        Status state,
        Instant recognisedAt,
        LocalDate recognisedOn,
        @Nullable UUID supersedes,
        @Nullable UUID supersededBy,
        @Nullable Instant supersededAt,
        @Nullable RevocationView revocation,
        @Nullable LocalDate appealUntil,
        @Nullable UUID appeal,
        List<String> moves,
        long version) {

    /** As an act answers it. */
    static RecognitionView of(Recognition recognition) {
        return of(recognition, Remedy.NONE, null, List.of());
    }

    /** As this person may see it. */
    static RecognitionView of(MeetRecognitions.Met met, Remedy remedy) {
        var moves = new ArrayList<String>();
        if (remedy.offered()) {
            moves.add("appeal");
        }
        if (met.revoking().against().isEmpty()) {
            moves.add("revoke");
        }
        var recognition = met.recognition();
        return of(recognition, remedy, RevocationView.of(recognition.state(), met.isToldReasons()), moves);
    }

    private static RecognitionView of(
            Recognition recognition, Remedy remedy, @Nullable RevocationView revocation, List<String> moves) {
        var dossier = recognition.dossier();
        var papers = recognition.papers();
        var at = recognition.recognisedAt();
        var superseded = recognition.state() instanceof State.Superseded done ? done : null;
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
                papers.decision().id(),
                papers.decisionNumber(),
                papers.certificateNumber(),
                papers.verificationCode(),
                recognition.state().status(),
                at,
                Vietnam.dayOf(at),
                recognition.supersedes(),
                superseded == null ? null : superseded.successor(),
                superseded == null ? null : superseded.at(),
                revocation,
                remedy.until(),
                remedy.appeal(),
                List.copyOf(moves),
                recognition.version());
    }
}
