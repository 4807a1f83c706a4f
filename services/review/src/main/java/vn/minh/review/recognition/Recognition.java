package vn.minh.review.recognition;

import java.time.Instant;
import java.util.UUID;
import vn.minh.contracts.Result;
import vn.minh.contracts.UnitRef;
import vn.minh.contracts.review.LevelRecognisedV1;
import vn.minh.domain.Actor;
import vn.minh.domain.Transition;
import vn.minh.review.externalreview.Dossier;
import vn.minh.review.recognition.State.Recognised;

/**
 * The level of one unit, recognised by the authority that reviewed it (công nhận mức độ).
 *
 * @param reviewId the concluded review it rests on; at most one recognition for each
 * @param authority that recognised; it stays although another may become responsible
 * @param round the round that was concluded
 */
public record Recognition(
        Id id,
        UUID reviewId,
        Dossier dossier,
        UnitRef authority,
        int round,
        Result result,
        Papers papers,
        State state,
        long version) {

    public record Id(UUID value) {

        @Override
        public String toString() {
            return value.toString();
        }
    }

    /** The head of the authority signs; whether she may was decided by {@link Act}. */
    static Transition<Recognition> recognise(Id id, Concluded concluded, Papers papers, Actor head, Instant now) {
        var review = concluded.review();
        var recognition = new Recognition(
                id,
                review.id().value(),
                review.dossier(),
                review.authority(),
                review.round().number(),
                concluded.result(),
                papers,
                new Recognised(head.id(), now),
                0);
        return new Transition<>(recognition, recognition.recognised(head, now));
    }

    private LevelRecognisedV1 recognised(Actor head, Instant now) {
        return new LevelRecognisedV1(
                id.value(),
                reviewId,
                dossier.selfAssessmentId(),
                dossier.campaignId(),
                dossier.unit(),
                dossier.department(),
                authority,
                dossier.schoolYear(),
                dossier.set(),
                dossier.demonstration(),
                round,
                result,
                papers.decisionNumber(),
                papers.certificateNumber(),
                papers.verificationCode(),
                head.id(),
                now);
    }
}
