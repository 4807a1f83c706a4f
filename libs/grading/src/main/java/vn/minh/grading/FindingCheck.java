package vn.minh.grading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Whether a reviewer's points are points that the item can have. */
final class FindingCheck {

    private FindingCheck() {}

    static List<Fault> of(IndicatorSet set, Place place, BigDecimal points) {
        var item = place.item();
        var faults = new Faults(item);
        switch (item.kind()) {
            case YES_NO -> yesNo(place, points, faults);
            case COUNT, PERCENTAGE -> measured(set, item, points, faults);
            case GRADED -> PointsCheck.of(set, item, points, faults);
            case DECLARATION, DERIVED, UNPLACED ->
                faults.add(
                        FaultCode.REVIEW_WITHOUT_POINTS,
                        Map.of("kind", item.kind().label()));
        }
        return faults.found();
    }

    private static void yesNo(Place place, BigDecimal points, Faults faults) {
        var yes = place.mandatory() ? BigDecimal.ONE : place.item().maxPoints();
        if (points.signum() != 0 && points.compareTo(yes) != 0) {
            faults.add(
                    place.mandatory() ? FaultCode.REVIEW_NOT_MET_OR_UNMET : FaultCode.REVIEW_NOT_YES_OR_NO,
                    Map.of("points", Vietnamese.number(points), "max", Vietnamese.number(yes)));
        }
    }

    private static void measured(IndicatorSet set, Item item, BigDecimal points, Faults faults) {
        if (item.bands().isEmpty()) {
            PointsCheck.of(set, item, points, faults);
        } else if (item.bands().stream().noneMatch(band -> band.points().compareTo(points) == 0)) {
            var choices = item.bands().stream()
                    .map(band -> Vietnamese.number(band.points()))
                    .collect(Collectors.joining("; "));
            faults.add(FaultCode.REVIEW_NOT_OF_BANDS, Map.of("points", Vietnamese.number(points), "choices", choices));
        }
    }
}
