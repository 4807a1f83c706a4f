package vn.minh.review.externalreview;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.Event;
import vn.minh.contracts.Result;
import vn.minh.contracts.UnitRef;
import vn.minh.contracts.review.ExternalReviewAllottedV1;
import vn.minh.contracts.review.ExternalReviewClaimedV1;
import vn.minh.contracts.review.ExternalReviewConcludedV1;
import vn.minh.contracts.review.ExternalReviewHandedOverV1;
import vn.minh.contracts.review.ExternalReviewOpenedV1;
import vn.minh.contracts.review.ExternalReviewProposedV1;
import vn.minh.contracts.review.ExternalReviewReleasedV1;
import vn.minh.contracts.review.ExternalReviewResubmittedV1;
import vn.minh.contracts.review.ExternalReviewResumedV1;
import vn.minh.contracts.review.FindingRecordedV1;
import vn.minh.contracts.review.MinutesKeptV1;
import vn.minh.contracts.review.ProposalCommentedV1;
import vn.minh.contracts.review.ReadersSettledV1;
import vn.minh.contracts.review.SecondFindingRecordedV1;
import vn.minh.contracts.review.SecondReadingFinishedV1;
import vn.minh.contracts.review.SecondReadingReleasedV1;
import vn.minh.contracts.review.SecondReadingTakenV1;
import vn.minh.contracts.review.SupplementLapsedV1;
import vn.minh.contracts.review.SupplementRequestedV1;

/** Words for what happened to a review. No name of a person and no reason is among them: facts are kept for ever. */
record Facts(ExternalReview review) {

    Event opened(Instant at) {
        var dossier = review.dossier();
        return new ExternalReviewOpenedV1(
                id(),
                dossier.selfAssessmentId(),
                dossier.campaignId(),
                dossier.unit(),
                dossier.department(),
                review.authority(),
                dossier.schoolYear(),
                dossier.set(),
                dossier.demonstration(),
                round(),
                at,
                review.team());
    }

    Event claimed(String holder, Instant at) {
        return new ExternalReviewClaimedV1(id(), selfAssessment(), holder, at);
    }

    Event released(Instant at) {
        return new ExternalReviewReleasedV1(id(), selfAssessment(), at);
    }

    Event recorded(Finding finding) {
        return new FindingRecordedV1(
                id(),
                selfAssessment(),
                finding.round(),
                finding.item(),
                finding.selfPoints(),
                finding.points(),
                finding.recordedBy(),
                finding.recordedAt());
    }

    Event secondTaken(String reader, Instant at) {
        return new SecondReadingTakenV1(id(), selfAssessment(), reader, at);
    }

    Event secondReleased(Instant at) {
        return new SecondReadingReleasedV1(id(), selfAssessment(), at);
    }

    Event secondRecorded(Finding finding) {
        return new SecondFindingRecordedV1(
                id(),
                selfAssessment(),
                finding.round(),
                finding.item(),
                finding.points(),
                finding.recordedBy(),
                finding.recordedAt());
    }

    Event secondFinished(List<String> differing, String reader, Instant at) {
        return new SecondReadingFinishedV1(id(), selfAssessment(), round(), differing, reader, at);
    }

    Event settled(List<String> items, String by, Instant at) {
        return new ReadersSettledV1(id(), selfAssessment(), round(), items, by, at);
    }

    Event supplementRequested(SupplementRequest request) {
        return new SupplementRequestedV1(
                id(),
                selfAssessment(),
                request.round(),
                request.criteria(),
                request.dueOn(),
                request.requestedBy(),
                request.requestedAt());
    }

    Event resubmitted(Instant at) {
        return new ExternalReviewResubmittedV1(id(), selfAssessment(), round(), at);
    }

    Event lapsed(Instant at) {
        return new SupplementLapsedV1(id(), selfAssessment(), round(), at);
    }

    Event proposed(Result result, String by, Instant at) {
        return new ExternalReviewProposedV1(id(), selfAssessment(), round(), result, by, at);
    }

    Event resumed(String by, Instant at) {
        return new ExternalReviewResumedV1(id(), selfAssessment(), by, at);
    }

    Event concluded(State.Concluded concluded) {
        var dossier = review.dossier();
        return new ExternalReviewConcludedV1(
                id(),
                dossier.selfAssessmentId(),
                dossier.campaignId(),
                dossier.unit(),
                dossier.department(),
                review.authority(),
                dossier.schoolYear(),
                dossier.set(),
                dossier.demonstration(),
                round(),
                concluded.result(),
                review.work().by().stream().sorted().toList(),
                concluded.by(),
                concluded.at());
    }

    Event commented(ProposalComment comment) {
        return new ProposalCommentedV1(
                id(), selfAssessment(), comment.round(), comment.agreed(), comment.by(), comment.at());
    }

    Event minutesKept(Minutes minutes) {
        return new MinutesKeptV1(
                id(),
                selfAssessment(),
                minutes.round(),
                minutes.meeting().heldOn(),
                minutes.meeting().present(),
                minutes.keptBy(),
                minutes.keptAt());
    }

    Event handedOver(UnitRef to, @Nullable UUID team, @Nullable String reform, Instant at) {
        return new ExternalReviewHandedOverV1(id(), selfAssessment(), review.authority(), to, at, team, reform);
    }

    Event allotted(Instant at) {
        return new ExternalReviewAllottedV1(id(), selfAssessment(), review.team(), at);
    }

    private UUID id() {
        return review.id().value();
    }

    private UUID selfAssessment() {
        return review.dossier().selfAssessmentId();
    }

    private int round() {
        return review.round().number();
    }
}
