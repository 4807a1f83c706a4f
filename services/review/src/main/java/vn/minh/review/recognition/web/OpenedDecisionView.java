package vn.minh.review.recognition.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.contracts.Result;
import vn.minh.contracts.UnitRef;
import vn.minh.domain.Vietnam;
import vn.minh.review.recognition.Decision;
import vn.minh.review.recognition.Decisions.Signed;
import vn.minh.review.recognition.MeetRecognitions;
import vn.minh.review.recognition.State;
import vn.minh.review.recognition.Status;

/**
 * A decision opened, as version 1 of the API shows it.
 *
 * @param year of the book, Vietnam
 * @param signedBy opaque id of the head of the authority
 * @param signedOn the day in Viet Nam
 * @param units on its annex, also those this person may not know of
 * @param annex those of them she may, in the order of certificates
 */
record OpenedDecisionView(
        UUID id,
        Decision.Kind kind,
        String number,
        UnitRef authority,
        int year,
        boolean demonstration,
        String signedBy,
        Instant signedAt,
        LocalDate signedOn,
        int units,
        List<AnnexLine> annex) {

    /**
     * @param decision that recognised it: this one, unless this one took it back
     * @param state as it is now
     * @param supersededBy the recognition that took its place
     * @param revocation how it was taken back, once it was
     */
    record AnnexLine(
            UUID recognition,
            UUID review,
            UnitRef unit,
            String department,
            String schoolYear,
            IndicatorSetRef set,
            List<Result.Group> groups,
            int level,
            UUID decision,
            String decisionNumber,
            LocalDate recognisedOn,
            String certificateNumber,
            String verificationCode,
            Status state,
            @Nullable UUID supersededBy,
            @Nullable RevocationView revocation) {

        static AnnexLine of(MeetRecognitions.Met met) {
            var recognition = met.recognition();
            var dossier = recognition.dossier();
            var papers = recognition.papers();
            return new AnnexLine(
                    recognition.id().value(),
                    recognition.reviewId(),
                    dossier.unit(),
                    dossier.department(),
                    dossier.schoolYear(),
                    dossier.set(),
                    recognition.result().groups(),
                    recognition.result().level(),
                    papers.decision().id(),
                    papers.decisionNumber(),
                    Vietnam.dayOf(recognition.recognisedAt()),
                    papers.certificateNumber(),
                    papers.verificationCode(),
                    recognition.state().status(),
                    recognition.state() instanceof State.Superseded superseded ? superseded.successor() : null,
                    RevocationView.of(recognition.state(), met.isToldReasons()));
        }
    }

    static OpenedDecisionView of(Signed signed, List<MeetRecognitions.Met> annex) {
        var line = DecisionView.of(signed);
        return new OpenedDecisionView(
                line.id(),
                line.kind(),
                line.number(),
                line.authority(),
                line.year(),
                line.demonstration(),
                line.signedBy(),
                line.signedAt(),
                line.signedOn(),
                line.units(),
                annex.stream().map(AnnexLine::of).toList());
    }
}
