package vn.minh.review.externalreview.web;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.minh.grading.IndicatorSet;
import vn.minh.review.externalreview.ExternalReview;
import vn.minh.review.externalreview.Findings;
import vn.minh.review.externalreview.Round;
import vn.minh.review.externalreview.ScoreSheet;
import vn.minh.review.externalreview.web.ScoreSheetView.EvidenceView;
import vn.minh.review.externalreview.web.ScoreSheetView.PreviousView;

/**
 * The round before the one that is reviewed, to be seen beside it.
 *
 * @param own the unit's points of that round by item
 * @param returned codes of the criteria that went back to the unit
 */
record Before(Round then, Round now, ScoreSheet sheet, Map<String, BigDecimal> own, Set<String> returned) {

    static @Nullable Before of(ExternalReview review, IndicatorSet set) {
        if (review.rounds().size() < 2) {
            return null;
        }
        var then = review.rounds().get(review.rounds().size() - 2);
        var sheet = new ScoreSheet(set, then.answers(), Findings.NONE);
        var returned = Set.copyOf(review.work().returnedIn(then.number()));
        return new Before(then, review.round(), sheet, sheet.selfPoints(), returned);
    }

    boolean isReturned(String criterion) {
        return returned.contains(criterion);
    }

    boolean isChanged(String item) {
        return now.differsOn(item, then);
    }

    /** A hidden line shows what was proved and not whether the answer is another: it often is the same. */
    @Nullable PreviousView line(String item, String criterion, boolean hidden) {
        if (!isReturned(criterion) && (hidden || !isChanged(item))) {
            return null;
        }
        return new PreviousView(
                then.number(),
                hidden ? null : sheet.answer(item),
                hidden ? null : own.getOrDefault(item, BigDecimal.ZERO),
                EvidenceView.of(then.evidence(), item));
    }
}
