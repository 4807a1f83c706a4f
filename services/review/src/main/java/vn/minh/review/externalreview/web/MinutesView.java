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
import vn.minh.review.externalreview.Minutes;
import vn.minh.review.externalreview.ReadMinutes;
import vn.minh.review.externalreview.Roster;
import vn.minh.review.externalreview.State;
import vn.minh.review.externalreview.Status;
import vn.minh.web.ETag;

/**
 * The minutes of an external review (biên bản đánh giá ngoài) as data: the meeting as it was kept, everything else as
 * the review has it at this moment. The unit sees team and meeting once a result is proposed.
 *
 * @param teams that read it, with the decision that founded them
 * @param meeting absent until somebody wrote it down in this round
 * @param groups per criterion and item: the unit's points, the team's, reasons, missing evidence
 * @param ownResult what the unit's answers come to; hidden from whoever reads blind
 * @param result what the team's points come to by the same grading
 * @param secondReading if there was one; on the authority's side only
 */
record MinutesView(
        UUID review,
        UnitRef unit,
        String department,
        UnitRef authority,
        String schoolYear,
        IndicatorSetRef set,
        boolean demonstration,
        int round,
        Status state,
        List<Roster> teams,
        @Nullable MeetingView meeting,
        List<ScoreSheetView.GroupView> groups,
        List<SupplementView> supplements,
        List<CommentView> comments,
        @Nullable Result ownResult,
        @Nullable PreviewView result,
        @Nullable SecondReadingView secondReading,
        @Nullable ConclusionView conclusion,
        long version) {

    record MeetingView(
            LocalDate heldOn,
            String place,
            List<String> present,
            List<String> absent,
            @Nullable String opinions,
            String keptBy,
            Instant keptAt) {

        static MeetingView of(Minutes kept) {
            var meeting = kept.meeting();
            return new MeetingView(
                    meeting.heldOn(),
                    meeting.place(),
                    meeting.present(),
                    meeting.absent(),
                    meeting.opinions(),
                    kept.keptBy(),
                    kept.keptAt());
        }
    }

    record ConclusionView(Result result, String concludedBy, Instant concludedAt) {}

    static MinutesView of(ReadMinutes.Composed composed) {
        var shown = composed.shown();
        var whole = ExternalReviewView.of(shown);
        boolean named = shown.authoritySide() || whole.result() != null;
        return new MinutesView(
                whole.id(),
                whole.unit(),
                whole.department(),
                whole.authority(),
                whole.schoolYear(),
                whole.set(),
                whole.demonstration(),
                whole.round(),
                whole.state(),
                named ? composed.teams() : List.of(),
                named ? meeting(composed) : null,
                whole.groups(),
                whole.supplements(),
                whole.comments(),
                whole.ownResult(),
                whole.preview(),
                whole.secondReading(),
                conclusion(shown.review().state()),
                whole.version());
    }

    static RestResponse<MinutesView> answer(ReadMinutes.Composed composed) {
        return RestResponse.ResponseBuilder.ok(of(composed))
                .tag(new ETag(composed.shown().review().version()).value())
                .build();
    }

    private static @Nullable MeetingView meeting(ReadMinutes.Composed composed) {
        var review = composed.shown().review();
        return review.work()
                .said()
                .minutesOf(review.round().number())
                .map(MeetingView::of)
                .orElse(null);
    }

    private static @Nullable ConclusionView conclusion(State state) {
        return switch (state) {
            case State.Opened _, State.Assigned _, State.AwaitingUnit _, State.Proposed _ -> null;
            case State.Concluded concluded -> new ConclusionView(concluded.result(), concluded.by(), concluded.at());
        };
    }
}
