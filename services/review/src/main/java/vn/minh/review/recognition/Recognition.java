package vn.minh.review.recognition;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.Result;
import vn.minh.contracts.UnitRef;
import vn.minh.contracts.review.LevelRecognisedV1;
import vn.minh.contracts.review.LevelRevokedV1;
import vn.minh.contracts.review.LevelSupersededV1;
import vn.minh.domain.Actor;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.IllegalMove;
import vn.minh.domain.Transition;
import vn.minh.review.externalreview.Dossier;
import vn.minh.review.recognition.State.Recognised;

/**
 * The level of one unit, recognised by the authority that reviewed it (công nhận mức độ).
 *
 * @param reviewId the concluded review it rests on; at most one recognition stands for each
 * @param authority that recognised; it stays although another may become responsible
 * @param round the round that was concluded
 * @param supersedes the recognition whose place it takes after an appeal; absent for a first one
 */
public record Recognition(
        Id id,
        UUID reviewId,
        Dossier dossier,
        UnitRef authority,
        int round,
        Result result,
        Papers papers,
        @Nullable UUID supersedes,
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
                concluded.supersedes(),
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
                now,
                supersedes);
    }

    /** An appeal was upheld: another recognition stands in this one's place from now on. */
    Transition<Recognition> supersede(Id successor, UUID appeal, Instant now) {
        var next = with(standing("supersede").supersede(successor.value(), appeal, now));
        return new Transition<>(next, superseded(successor, appeal, now));
    }

    /** Nothing stands in its place from now on; whether the head may was decided by {@link Revoking}. */
    Transition<Recognition> revoke(Decision decision, String reason) {
        var next = with(standing("revoke").revoke(decision.ref(), reason, decision.signedBy(), decision.signedAt()));
        return new Transition<>(next, revoked(decision));
    }

    private Recognised standing(String move) {
        return switch (state) {
            case Recognised recognised -> recognised;
            case State.Superseded _, State.Revoked _ ->
                throw new Rejected(new IllegalMove("recognition", state.status().name(), move));
        };
    }

    private Recognition with(State next) {
        return new Recognition(id, reviewId, dossier, authority, round, result, papers, supersedes, next, version);
    }

    private LevelRevokedV1 revoked(Decision decision) {
        return new LevelRevokedV1(
                id.value(),
                reviewId,
                dossier.selfAssessmentId(),
                dossier.campaignId(),
                dossier.unit(),
                dossier.department(),
                decision.authority(),
                dossier.schoolYear(),
                dossier.set(),
                dossier.demonstration(),
                decision.number(),
                papers.certificateNumber(),
                decision.signedBy(),
                decision.signedAt());
    }

    private LevelSupersededV1 superseded(Id successor, UUID appeal, Instant now) {
        return new LevelSupersededV1(
                id.value(),
                reviewId,
                dossier.selfAssessmentId(),
                dossier.campaignId(),
                dossier.unit(),
                authority,
                successor.value(),
                appeal,
                now);
    }

    public Instant recognisedAt() {
        return State.signature(state).at();
    }
}
