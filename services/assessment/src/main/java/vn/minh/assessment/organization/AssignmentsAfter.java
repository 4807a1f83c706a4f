package vn.minh.assessment.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.organization.ReviewingAssignment.Target.OneUnit;
import vn.minh.assessment.organization.ReviewingAssignment.Target.WholeKind;

/**
 * The assignments after a reform. One that begins on its first day or later gets the new authority; one that spans the
 * day ends on the eve and another goes on; a unit that leaves an assignment of its whole kind gets one of its own.
 */
final class AssignmentsAfter {

    private final Reform reform;
    private final LocalDate day;
    private final City before;
    private final Map<String, OrgUnit> units;
    private final Succession succession;

    /** @param units the directory after the reform, by code */
    AssignmentsAfter(Reform reform, City before, Map<String, OrgUnit> units, Succession succession) {
        this.reform = reform;
        this.day = reform.effectiveOn();
        this.before = before;
        this.units = units;
        this.succession = succession;
    }

    List<ReviewingAssignment> all() {
        var after = new ArrayList<ReviewingAssignment>();
        before.assignments().forEach(one -> {
            if (one.target() instanceof OneUnit(var unit)) {
                after.addAll(one.reaches(day) ? goingOn(one, unit) : List.of(one));
            }
        });
        var own = new City(units.values(), after);
        before.assignments().forEach(one -> {
            if (one.target() instanceof WholeKind) {
                after.addAll(one.reaches(day) ? goingOn(one, own) : List.of(one));
            }
        });
        after.addAll(inherited(after));
        return after;
    }

    private List<ReviewingAssignment> goingOn(ReviewingAssignment one, String unit) {
        return succession.ends(unit) ? ended(one) : handed(one, succession.next(unit, one.authority()));
    }

    /** @param own what units have of their own afterwards */
    private List<ReviewingAssignment> goingOn(ReviewingAssignment ofKind, City own) {
        var after = new ArrayList<>(handed(ofKind, succession.whole(ofKind.authority())));
        succession.leaving(ofKind.authority()).stream()
                .sorted()
                .forEach(unit -> after.addAll(leaving(unit, ofKind, own)));
        return after;
    }

    /** One that begins later is left as it stands: nobody is there for whom it could count. */
    private List<ReviewingAssignment> ended(ReviewingAssignment one) {
        return List.of(spans(one) ? one.endingOn(reform.eve()) : one);
    }

    private List<ReviewingAssignment> handed(ReviewingAssignment one, String next) {
        if (next.equals(one.authority())) {
            return succession.ends(next) ? ended(one) : List.of(one);
        }
        return spans(one)
                ? List.of(one.endingOn(reform.eve()), one.goingOn(day, one.target(), next))
                : List.of(one.by(next));
    }

    private boolean spans(ReviewingAssignment one) {
        return one.validFrom().isBefore(day);
    }

    /** Its own from now on, on all days of the assignment of its kind on which it has none of its own already. */
    private List<ReviewingAssignment> leaving(String code, ReviewingAssignment ofKind, City own) {
        var unit = units.get(code);
        var next = succession.next(code, ofKind.authority());
        var isCovered = unit != null
                && ofKind.target().equals(new WholeKind(unit.kind()))
                && ofKind.department().equals(unit.department());
        if (!isCovered || next.equals(succession.whole(ofKind.authority())) && !succession.ends(next)) {
            return List.of();
        }
        var first = spans(ofKind) ? day : ofKind.validFrom();
        return gaps(new Period(first, ofKind.validTo()), own.ownOf(code, ofKind.setCode()))
                .map(gap -> ofKind.goingOn(gap.first(), new OneUnit(code), next).endingOn(gap.last()))
                .toList();
    }

    private record Period(LocalDate first, @Nullable LocalDate last) {

        boolean isNone() {
            return last != null && last.isBefore(first);
        }
    }

    /** The days of the period on which none of the assignments holds. */
    private static Stream<Period> gaps(Period period, List<ReviewingAssignment> own) {
        var gaps = new ArrayList<Period>();
        var first = period.first();
        for (var one : own.stream()
                .sorted(Comparator.comparing(ReviewingAssignment::validFrom))
                .toList()) {
            if (!one.reaches(first)) {
                continue;
            }
            gaps.add(new Period(first, earlier(one.validFrom().minusDays(1), period.last())));
            if (one.validTo() == null) {
                return gaps.stream().filter(gap -> !gap.isNone());
            }
            first = one.validTo().plusDays(1);
        }
        gaps.add(new Period(first, period.last()));
        return gaps.stream().filter(gap -> !gap.isNone());
    }

    private static LocalDate earlier(LocalDate day, @Nullable LocalDate other) {
        return other == null || day.isBefore(other) ? day : other;
    }

    /** A unit that begins as the successor of others is reviewed by whoever reviewed all of them, unless it says by whom. */
    private List<ReviewingAssignment> inherited(List<ReviewingAssignment> after) {
        var city = new City(units.values(), after);
        return reform.steps().stream()
                .map(Step::target)
                .filter(Objects::nonNull)
                .distinct()
                .map(units::get)
                .filter(Objects::nonNull)
                .filter(unit -> unit.validFrom().equals(day))
                .flatMap(unit -> before.sets().stream().sorted().flatMap(set -> inherited(unit, set, city)))
                .toList();
    }

    private Stream<ReviewingAssignment> inherited(OrgUnit heir, String set, City after) {
        if (after.covering(heir, set).anyMatch(one -> one.reaches(day))) {
            return Stream.empty();
        }
        var reviewing = reform.steps().stream()
                .filter(step -> heir.code().equals(step.target()) && succession.ends(step.source()))
                .map(step -> before.units().get(step.source()))
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(unit -> before.deciding(unit, set, reform.eve()).stream())
                .toList();
        var authorities = reviewing.stream()
                .map(one -> succession.whole(one.authority()))
                .filter(authority -> !authority.equals(heir.code()))
                .distinct()
                .toList();
        return authorities.size() == 1
                ? Stream.of(new ReviewingAssignment(
                        heir.department(), new OneUnit(heir.code()), set, authorities.getFirst(), day, null, 0))
                : Stream.empty();
    }
}
