package vn.minh.review.recognition.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.UnitRef;
import vn.minh.review.recognition.Act;
import vn.minh.review.recognition.Outcome;
import vn.minh.web.Problem;
import vn.minh.web.Problems;

/**
 * What an act came to, in the order of its list.
 *
 * @param decision its id; absent, as is its number, when nobody could be recognised: then no number was used
 */
record ActView(@Nullable UUID decision, @Nullable String decisionNumber, List<Line> results) {

    /**
     * Either a recognition or a problem is there.
     *
     * @param unit absent where the review is not to be known of
     */
    record Line(
            UUID review,
            @Nullable UnitRef unit,
            @Nullable RecognitionView recognition,
            @Nullable Problem problem) {}

    static ActView of(Act act, String path) {
        var decision = act.decision();
        return new ActView(
                decision == null ? null : decision.id().value(),
                decision == null ? null : decision.number(),
                act.outcomes().stream().map(outcome -> line(outcome, path)).toList());
    }

    private static Line line(Outcome outcome, String path) {
        return switch (outcome) {
            case Outcome.Done done ->
                new Line(
                        done.reviewId(),
                        done.recognition().dossier().unit(),
                        RecognitionView.of(done.recognition()),
                        null);
            case Outcome.Refused(var review, var unit, var reason) ->
                new Line(review, unit, null, Problems.of(reason, path));
        };
    }
}
