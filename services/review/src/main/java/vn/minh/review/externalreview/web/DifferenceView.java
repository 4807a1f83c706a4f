package vn.minh.review.externalreview.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.UnitRef;
import vn.minh.review.externalreview.Anomaly;
import vn.minh.review.externalreview.Difference;
import vn.minh.review.externalreview.Status;

/**
 * One line of the places where views differ.
 *
 * @param item absent on the line of a whole dossier that is odd
 * @param kinds whose views differ
 * @param own the unit's points; absent on the line of a whole dossier, like the two after it
 * @param second the second reader's points, once she has finished
 * @param distance how far they are apart at most, in points; the list is sorted by it
 */
record DifferenceView(
        UUID review,
        UnitRef unit,
        @Nullable UUID team,
        Status state,
        int round,
        @Nullable String item,
        List<Difference.Kind> kinds,
        List<Anomaly> anomalies,
        @Nullable BigDecimal own,
        @Nullable BigDecimal reviewed,
        @Nullable BigDecimal second,
        boolean settled,
        BigDecimal distance) {

    /** All of them on one page. */
    record DifferencesView(List<DifferenceView> items) {}

    static DifferencesView of(List<Difference> differences) {
        return new DifferencesView(differences.stream().map(DifferenceView::of).toList());
    }

    private static DifferenceView of(Difference one) {
        return new DifferenceView(
                one.review().value(),
                one.unit(),
                one.team(),
                one.state(),
                one.round(),
                one.item(),
                List.copyOf(one.kinds()),
                one.anomalies().stream().sorted().toList(),
                one.own(),
                one.reviewed(),
                one.second(),
                one.settled(),
                one.distance());
    }
}
