package vn.minh.grading;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives each item its points by the rule of its kind. Only for answers that passed their check. */
final class Marking {

    private Marking() {}

    static Mark mark(Place place, @Nullable Given given) {
        return switch (place.item().kind()) {
            case UNPLACED -> Mark.without(place, Rule.UNPLACED);
            case DERIVED -> derived(place, given == null ? null : given.amount());
            case YES_NO, COUNT, PERCENTAGE, GRADED, DECLARATION ->
                given == null ? unanswered(place) : answered(place, given);
        };
    }

    /** The reviewer's points stand in place of the unit's, which are told beside them. */
    static Mark reviewed(Place place, @Nullable Given given, BigDecimal points) {
        if (place.mandatory()) {
            return Mark.without(place, points.signum() == 0 ? Rule.REVIEWED_FAILED : Rule.REVIEWED_MET);
        }
        var own = mark(place, given).points();
        return Mark.of(place, Rule.REVIEWED, points, Map.of("own", Vietnamese.number(own)));
    }

    private static Mark unanswered(Place place) {
        return Mark.without(place, place.mandatory() ? Rule.MANDATORY_UNANSWERED : Rule.UNANSWERED);
    }

    private static Mark derived(Place place, @Nullable BigDecimal share) {
        var of = place.item().derivation();
        if (share == null || of == null) {
            return Mark.without(place, Rule.DERIVED_UNKNOWN);
        }
        var band = Bands.holding(place.item(), share);
        var numbers = Map.of(
                "amount", Vietnamese.number(share),
                "range", band.range().text(),
                "set", of.ofSet(),
                "atLeast", String.valueOf(of.atLeastLevel()));
        return Mark.of(place, Rule.DERIVED, band.points(), numbers);
    }

    private static Mark notApplicable(Place place, NotApplicable rule) {
        return switch (rule.effect()) {
            case NO_POINTS -> Mark.without(place, Rule.NOT_APPLICABLE_NO_POINTS);
            case MAXIMUM ->
                Mark.of(place, Rule.NOT_APPLICABLE_MAXIMUM, place.item().maxPoints(), Map.of());
        };
    }

    private static Mark answered(Place place, Given given) {
        var item = place.item();
        if (given.notApplicable()) {
            return notApplicable(place, requireNonNull(item.notApplicable()));
        }
        return switch (item.kind()) {
            case YES_NO -> yesNo(place, requireNonNull(given.met()));
            case COUNT, PERCENTAGE -> measured(place, given, requireNonNull(given.amount()));
            case GRADED -> Mark.of(place, Rule.GRADED, requireNonNull(given.points()), Map.of());
            case DECLARATION, UNPLACED, DERIVED -> Mark.without(place, Rule.DECLARATION);
        };
    }

    private static Mark yesNo(Place place, boolean met) {
        if (place.mandatory()) {
            return Mark.without(place, met ? Rule.MANDATORY_MET : Rule.MANDATORY_FAILED);
        }
        return met
                ? Mark.of(place, Rule.ANSWERED_YES, place.item().maxPoints(), Map.of())
                : Mark.without(place, Rule.ANSWERED_NO);
    }

    private static Mark measured(Place place, Given given, BigDecimal amount) {
        var said = Vietnamese.number(amount);
        if (place.item().bands().isEmpty()) {
            var points = requireNonNull(given.points());
            return Mark.of(place, Rule.DECLARED_BESIDE_VALUE, points, Map.of("amount", said));
        }
        var band = Bands.holding(place.item(), amount);
        return Mark.of(
                place,
                Rule.BAND,
                band.points(),
                Map.of("amount", said, "range", band.range().text()));
    }
}
