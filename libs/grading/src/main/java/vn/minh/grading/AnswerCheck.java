package vn.minh.grading;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Holds one answer against its item and says everything that is wrong with it. */
final class AnswerCheck {

    private final IndicatorSet set;
    private final Item item;
    private final Given given;
    private final Faults faults;

    private AnswerCheck(IndicatorSet set, Item item, Given given) {
        this.set = set;
        this.item = item;
        this.given = given;
        this.faults = new Faults(item);
    }

    /** What a person wrote: nothing for a derived item. */
    static List<Fault> ofPerson(IndicatorSet set, Place place, Given given) {
        if (place.item().kind() == ItemKind.DERIVED) {
            var faults = new Faults(place.item());
            faults.add(FaultCode.NOT_ANSWERABLE, Map.of("kind", ItemKind.DERIVED.label()));
            return faults.found();
        }
        return of(set, place, given);
    }

    /** What a dossier holds, computed shares among it. */
    static List<Fault> of(IndicatorSet set, Place place, Given given) {
        var check = new AnswerCheck(set, place.item(), given);
        if (given.notApplicable() && !place.item().kind().parts().isEmpty()) {
            check.notApplicable();
        } else {
            check.shape();
            check.content();
        }
        return check.faults.found();
    }

    private void notApplicable() {
        if (item.notApplicable() == null) {
            faults.add(FaultCode.NOT_APPLICABLE_REFUSED, Map.of("set", set.code()));
            return;
        }
        for (var part : Part.values()) {
            if (part.isIn(given)) {
                faults.add(FaultCode.NOT_APPLICABLE_WITH_ANSWER, Map.of("part", part.label()));
            }
        }
    }

    private void shape() {
        if (item.kind().parts().isEmpty()) {
            return;
        }
        for (var part : Part.values()) {
            if (part.isIn(given) && !item.kind().parts().contains(part)) {
                faults.add(
                        FaultCode.WRONG_SHAPE,
                        Map.of("kind", item.kind().label(), "part", part.label(), "expects", expects()));
            }
        }
    }

    private String expects() {
        return item.kind().parts().stream().map(Part::label).collect(Collectors.joining(", "));
    }

    private void content() {
        switch (item.kind()) {
            case YES_NO -> yesNo();
            case COUNT, PERCENTAGE -> measured();
            case GRADED -> declaredPoints();
            case DECLARATION -> DeclarationCheck.of(item, given, faults);
            case DERIVED -> derived();
            case UNPLACED ->
                faults.add(FaultCode.NOT_ANSWERABLE, Map.of("kind", item.kind().label()));
        }
    }

    private void yesNo() {
        var met = given.met();
        if (met == null) {
            faults.add(FaultCode.MET_MISSING, Map.of());
        } else if (met) {
            pointsBeing(item.maxPoints(), FaultCode.POINTS_DO_NOT_FOLLOW, Map.of("answer", "có"));
        } else {
            pointsBeing(BigDecimal.ZERO, FaultCode.POINTS_DO_NOT_FOLLOW, Map.of("answer", "không"));
        }
    }

    /** Points beside the raw value are needed where no band gives them, and must not contradict the band that does. */
    private void measured() {
        var amount = given.amount();
        var wrong = amount == null ? FaultCode.AMOUNT_MISSING : AmountCheck.of(item.kind(), amount);
        if (wrong != null) {
            faults.add(wrong, AmountCheck.numbers(item.kind(), amount));
        }
        if (item.bands().isEmpty()) {
            declaredPoints();
        } else if (amount != null && wrong == null) {
            var expected = Bands.holding(item, amount).points();
            pointsBeing(expected, FaultCode.POINTS_NOT_OF_BAND, Map.of("amount", said(amount)));
        }
    }

    private void derived() {
        var share = given.amount();
        var wrong = share == null ? FaultCode.SHARE_MISSING : AmountCheck.of(item.kind(), share);
        if (wrong != null) {
            faults.add(wrong, AmountCheck.numbers(item.kind(), share));
        }
    }

    private void pointsBeing(BigDecimal expected, FaultCode otherwise, Map<String, String> numbers) {
        var points = given.points();
        if (points != null && points.compareTo(expected) != 0) {
            var all = new HashMap<>(numbers);
            all.put("points", said(points));
            all.put("expected", said(expected));
            faults.add(otherwise, all);
        }
    }

    private void declaredPoints() {
        var points = given.points();
        if (points == null) {
            faults.add(FaultCode.POINTS_MISSING, Map.of("max", said(item.maxPoints())));
        } else {
            PointsCheck.of(set, item, points, faults);
        }
    }

    private static String said(BigDecimal value) {
        return Vietnamese.number(value);
    }
}
