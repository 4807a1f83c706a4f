package vn.minh.review.externalreview;

import static vn.minh.review.externalreview.Reviews.COLLEAGUE;
import static vn.minh.review.externalreview.Reviews.LEADER;
import static vn.minh.review.externalreview.Reviews.NOW;
import static vn.minh.review.externalreview.Reviews.REVIEWER;
import static vn.minh.review.externalreview.Reviews.lower;
import static vn.minh.review.externalreview.Reviews.sheet;

import java.util.List;
import java.util.Set;
import vn.minh.review.SampleSet;

/** Reviews that are read a second time, as far as each has come. */
final class SecondReads {

    private SecondReads() {}

    static ExternalReview flagged(ExternalReview review, Anomaly... anomalies) {
        var second = review.work().second().flagged(Set.of(anomalies), false);
        return review.with(review.state(), review.work().withSecond(second));
    }

    /** Held by {@code REVIEWER}, who lowered 1.3.a from 40 to 20. */
    static ExternalReview needed() {
        return flagged(Reviews.lowered(), Anomaly.FIRST_LEVEL_3);
    }

    static ExternalReview taken() {
        return needed().secondReading().take(COLLEAGUE, NOW).next();
    }

    /** The second reader gives the same points. */
    static ExternalReview agreed() {
        return finished(recorded(taken(), "1.3.a", "20"));
    }

    /** The second reader scores nothing: where the first lowered they differ. */
    static ExternalReview differing() {
        return finished(taken());
    }

    static ExternalReview settled() {
        return settled(differing(), new Remark("1.3.a", null, "30", "Một nửa minh chứng còn dùng được"));
    }

    static ExternalReview recorded(ExternalReview review, String item, String points) {
        return review.secondReading()
                .record(COLLEAGUE, lower(item, points), sheet(review), NOW)
                .orElseThrow()
                .next();
    }

    static ExternalReview finished(ExternalReview review) {
        return review.secondReading().finish(COLLEAGUE, NOW).next();
    }

    static ExternalReview settled(ExternalReview review, Remark... decided) {
        return review.secondReading()
                .settle(LEADER, List.of(decided), sheet(review), NOW)
                .next();
    }

    /** The unit's answer to a supplement on criterion 1.3. */
    static ExternalReview answered(ExternalReview review) {
        var asked = review.requestSupplement(
                        REVIEWER,
                        List.of(new SupplementRequest.Asked("1.3", "Thiếu ảnh")),
                        Reviews.DUE,
                        sheet(review),
                        Circumstances.at(NOW))
                .next();
        var next = Reviews.round(2, SampleSet.answers());
        return asked.resubmitted(next, sheet(asked).itemsOf(List.of("1.3")), NOW)
                .next();
    }

    static void make(Move move, ExternalReview review, Standing actor) {
        var second = review.secondReading();
        switch (move) {
            case TAKE_SECOND -> second.take(actor, NOW);
            case RELEASE_SECOND -> second.release(actor, NOW);
            case RECORD_SECOND -> second.record(actor, lower("1.3.a", "10"), sheet(review), NOW);
            case FINISH_SECOND -> second.finish(actor, NOW);
            case SETTLE -> second.settle(actor, List.of(lower("1.3.a", "30")), sheet(review), NOW);
            case CLAIM,
                    RELEASE,
                    RECORD,
                    REQUEST_SUPPLEMENT,
                    PROPOSE,
                    RESUME,
                    CONCLUDE,
                    COMMENT,
                    KEEP_MINUTES,
                    RECOGNISE -> throw new IllegalArgumentException("no move of a second reading");
        }
    }
}
