package vn.minh.review.recognition.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.review.recognition.Act;
import vn.minh.review.recognition.Outcome;
import vn.minh.web.Problem;
import vn.minh.web.Problems;

/**
 * What an act came to, in the order of its list.
 *
 * @param decisionNumber absent when nobody could be recognised: then no number was used
 */
record ActView(@Nullable String decisionNumber, List<Line> results) {

    /** Exactly one of the two is there. */
    record Line(
            UUID review,
            @Nullable RecognitionView recognition,
            @Nullable Problem problem) {}

    static ActView of(Act act, String path) {
        var lines = act.outcomes().stream().map(outcome -> line(outcome, path)).toList();
        return new ActView(
                lines.stream()
                        .map(Line::recognition)
                        .filter(Objects::nonNull)
                        .map(RecognitionView::decisionNumber)
                        .findFirst()
                        .orElse(null),
                lines);
    }

    private static Line line(Outcome outcome, String path) {
        return switch (outcome) {
            case Outcome.Done done -> new Line(done.reviewId(), RecognitionView.of(done.recognition()), null);
            case Outcome.Refused(var review, var reason) -> new Line(review, null, Problems.of(reason, path));
        };
    }
}
