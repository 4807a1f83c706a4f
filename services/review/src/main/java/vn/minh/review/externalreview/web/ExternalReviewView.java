package vn.minh.review.externalreview.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.contracts.Result;
import vn.minh.contracts.UnitRef;
import vn.minh.review.externalreview.Anomaly;
import vn.minh.review.externalreview.CommentWindow;
import vn.minh.review.externalreview.Move;
import vn.minh.review.externalreview.ReadExternalReview;
import vn.minh.review.externalreview.ScoreSheet;
import vn.minh.review.externalreview.Sight;
import vn.minh.review.externalreview.State;
import vn.minh.review.externalreview.Status;
import vn.minh.web.ETag;

/**
 * A review opened, as version 1 of the API shows it.
 *
 * @param holder who reads it now; shown on the authority's side only
 * @param dueOn the unit's last day while its answer is awaited
 * @param ownResult what the unit's own answers of this round come to; absent while part of it is hidden from her who
 *     reads blind
 * @param preview what they come to with the findings so far; the unit sees it, and the findings, once it is proposed
 * @param result what is proposed or concluded
 * @param blind whether some of the unit's score is hidden from this person until she entered hers
 * @param supplementsLeft how often a supplement may still be asked
 * @param commentUntil the unit's last day for comments on the proposal, Vietnam; absent when it has none
 * @param agreedAt when the unit agreed to the proposal
 * @param minutesKept whether the team's meeting of this round was written down
 * @param decidedBy the authority that concluded; {@code authority} is the one accountable now
 * @param handOvers how it went from authority to authority
 * @param anomalies what about its points needs a second look; on the authority's side only
 * @param sampled whether it was drawn for a second reading; on the authority's side only
 * @param secondReading how it stands; on the authority's side only
 * @param moves what this person may do now
 */
record ExternalReviewView(
        UUID id,
        UUID selfAssessment,
        UUID campaign,
        UnitRef unit,
        String department,
        UnitRef authority,
        String schoolYear,
        IndicatorSetRef set,
        String setStatus,
        boolean demonstration,
        int round,
        Instant approvedAt,
        Status state,
        @Nullable String holder,
        Instant openedAt,
        @Nullable LocalDate dueOn,
        @Nullable Instant proposedAt,
        @Nullable Instant concludedAt,
        @Nullable UnitRef decidedBy,
        List<HandOverView> handOvers,
        List<ScoreSheetView.GroupView> groups,
        List<SupplementView> supplements,
        @Nullable Result ownResult,
        @Nullable PreviewView preview,
        @Nullable Result result,
        boolean blind,
        int supplementsLeft,
        List<CommentView> comments,
        @Nullable LocalDate commentUntil,
        @Nullable Instant agreedAt,
        boolean minutesKept,
        List<Anomaly> anomalies,
        boolean sampled,
        @Nullable SecondReadingView secondReading,
        List<String> moves,
        long version) {

    static ExternalReviewView of(ReadExternalReview.Shown shown) {
        var review = shown.review();
        var dossier = review.dossier();
        var sheet =
                ScoreSheet.of(shown.known().set(), review).with(shown.sight().findings(review));
        boolean draftsShown = shown.authoritySide() || shown.sight() != Sight.NOTHING;
        var second = SecondReadingView.of(shown);
        return new ExternalReviewView(
                review.id().value(),
                dossier.selfAssessmentId(),
                dossier.campaignId(),
                dossier.unit(),
                dossier.department(),
                review.authority(),
                dossier.schoolYear(),
                dossier.set(),
                shown.known().status(),
                dossier.demonstration(),
                review.round().number(),
                review.round().approvedAt(),
                review.status(),
                shown.authoritySide() ? review.state().holder() : null,
                review.openedAt(),
                review.state() instanceof State.AwaitingUnit awaiting ? awaiting.dueOn() : null,
                review.state() instanceof State.Proposed proposed ? proposed.at() : null,
                review.state() instanceof State.Concluded concluded ? concluded.at() : null,
                review.state() instanceof State.Concluded concluded ? concluded.decidedBy() : null,
                HandOverView.of(shown.handOvers()),
                groups(shown, sheet, draftsShown),
                SupplementView.of(review),
                shown.veil().isLifted() ? review.round().result() : null,
                draftsShown && shown.veil().isLifted() ? PreviewView.of(sheet) : null,
                decided(review.state()),
                !shown.veil().isLifted(),
                Math.max(
                        0,
                        shown.around().supplementRounds()
                                - review.work().requests().size()),
                CommentView.of(review),
                commentUntil(review.state(), shown.around().commentDays()),
                review.state() instanceof State.Proposed proposed ? proposed.agreedAt() : null,
                review.work().said().minutesOf(review.round().number()).isPresent(),
                SecondReadingView.anomalies(shown),
                second != null && review.work().second().sampled(),
                second,
                shown.moves().stream().map(Move::word).toList(),
                review.version());
    }

    /** With the version that the next move must be based on. */
    static RestResponse<ExternalReviewView> answer(ReadExternalReview.Shown shown) {
        return RestResponse.ResponseBuilder.ok(of(shown))
                .tag(new ETag(shown.review().version()).value())
                .build();
    }

    private static List<ScoreSheetView.GroupView> groups(
            ReadExternalReview.Shown shown, ScoreSheet sheet, boolean draftsShown) {
        var review = shown.review();
        var lines = new Lines(
                sheet,
                sheet.selfPoints(),
                Sums.of(sheet, draftsShown),
                review.round().evidence(),
                shown.sight().findings(review),
                shown.veil(),
                Before.of(review, sheet.set()));
        return ScoreSheetView.of(lines).groups();
    }

    private static @Nullable LocalDate commentUntil(State state, int days) {
        return state instanceof State.Proposed proposed && days > 0
                ? new CommentWindow(proposed, days).lastDay()
                : null;
    }

    private static @Nullable Result decided(State state) {
        return switch (state) {
            case State.Opened _, State.Assigned _, State.AwaitingUnit _ -> null;
            case State.Proposed proposed -> proposed.result();
            case State.Concluded concluded -> concluded.result();
        };
    }
}
