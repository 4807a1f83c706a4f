package vn.minh.evidence.catalogue;

import java.util.List;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.grading.Decision;
import vn.minh.grading.IndicatorSet;

/**
 * An indicator set as far as a list of evidence needs it.
 *
 * @param lines its items, in the set's order
 */
public record KnownSet(IndicatorSetRef ref, Decision decision, List<Line> lines) {

    /** One item and where it stands. */
    public record Line(
            String groupCode,
            String groupText,
            String criterionCode,
            String criterionText,
            String itemCode,
            String itemText) {}

    public KnownSet {
        lines = List.copyOf(lines);
    }

    public static KnownSet of(IndicatorSetRef ref, IndicatorSet set) {
        var lines = set.places()
                .map(place -> new Line(
                        place.group().code(),
                        place.group().text(),
                        place.criterion().code(),
                        place.criterion().text(),
                        place.item().code(),
                        place.item().text()))
                .toList();
        return new KnownSet(ref, set.decision(), lines);
    }
}
