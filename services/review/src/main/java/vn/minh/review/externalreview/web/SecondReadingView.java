package vn.minh.review.externalreview.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.minh.review.externalreview.Anomaly;
import vn.minh.review.externalreview.Finding;
import vn.minh.review.externalreview.ReadExternalReview;
import vn.minh.review.externalreview.Sight;

/**
 * How a second reading stands.
 *
 * @param needed whether a proposal waits for it
 * @param reader who reads it a second time, or did
 * @param differing items on which the two differ or did, once she has finished; not shown to whoever may yet read it
 */
record SecondReadingView(boolean needed, @Nullable String reader, boolean finished, List<DifferenceView> differing) {

    /**
     * @param selfPoints the unit's; absent while they are hidden from whoever reads blind
     * @param first the points that count now: the first reader's, or what was settled
     * @param second the second reader's, or the unit's own where she gave none; not shown to the first reader before a
     *     proposal
     */
    record DifferenceView(
            String item,
            @Nullable BigDecimal selfPoints,
            @Nullable BigDecimal first,
            @Nullable BigDecimal second,
            @Nullable String secondReason,
            boolean settled) {}

    static @Nullable SecondReadingView of(ReadExternalReview.Shown shown) {
        if (!shown.authoritySide()) {
            return null;
        }
        var scrutiny = shown.review().work().scrutiny();
        return new SecondReadingView(scrutiny.needed(), scrutiny.reader(), scrutiny.finished(), differing(shown));
    }

    /** The unit is told nothing of them, and who reads blind nothing that tells its level. */
    static List<Anomaly> anomalies(ReadExternalReview.Shown shown) {
        return shown.authoritySide() && shown.veil().isLifted()
                ? shown.sight().anomalies(shown.review().work().scrutiny())
                : List.of();
    }

    private static List<DifferenceView> differing(ReadExternalReview.Shown shown) {
        var scrutiny = shown.review().work().scrutiny();
        return switch (shown.sight()) {
            case NOTHING, SECOND -> List.of();
            case FIRST, BOTH ->
                Stream.concat(scrutiny.differing().stream(), scrutiny.settled().stream())
                        .map(item -> difference(shown, item))
                        .toList();
        };
    }

    private static DifferenceView difference(ReadExternalReview.Shown shown, String item) {
        var review = shown.review();
        var first = review.work().findings().on(item);
        var second = review.work().second().findings().on(item);
        var own = shown.veil().hides(item) ? null : own(first, second);
        boolean secondShown = shown.sight() == Sight.BOTH;
        return new DifferenceView(
                item,
                own,
                points(first, own),
                secondShown ? points(second, own) : null,
                secondShown && second != null ? second.reason() : null,
                review.work().second().settled().contains(item));
    }

    private static BigDecimal own(@Nullable Finding first, @Nullable Finding second) {
        return first != null ? first.selfPoints() : second != null ? second.selfPoints() : BigDecimal.ZERO;
    }

    private static @Nullable BigDecimal points(@Nullable Finding finding, @Nullable BigDecimal own) {
        return finding == null ? own : finding.points();
    }
}
