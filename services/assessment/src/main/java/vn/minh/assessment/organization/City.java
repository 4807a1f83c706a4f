package vn.minh.assessment.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.minh.assessment.organization.ReviewingAssignment.Target;
import vn.minh.contracts.UnitKind;

/** Units and assignments as they are recorded: who is accountable for whom on any day follows from them alone. */
final class City {

    private record OfUnit(String unit, String set) {}

    private record OfKind(String department, UnitKind kind, String set) {}

    private final Map<String, OrgUnit> units;
    private final List<ReviewingAssignment> assignments;
    private final Set<String> sets;
    private final Map<OfUnit, List<ReviewingAssignment>> own;
    private final Map<OfKind, List<ReviewingAssignment>> ofKinds;

    City(Collection<OrgUnit> units, Collection<ReviewingAssignment> assignments) {
        this.units = units.stream().collect(Collectors.toMap(OrgUnit::code, Function.identity()));
        this.assignments = List.copyOf(assignments);
        this.sets = assignments.stream().map(ReviewingAssignment::setCode).collect(Collectors.toSet());
        this.own = new HashMap<>();
        this.ofKinds = new HashMap<>();
        this.assignments.forEach(this::index);
    }

    private void index(ReviewingAssignment one) {
        var list = switch (one.target()) {
            case Target.OneUnit(var unit) ->
                own.computeIfAbsent(new OfUnit(unit, one.setCode()), _ -> new ArrayList<>());
            case Target.WholeKind(var kind) ->
                ofKinds.computeIfAbsent(new OfKind(one.department(), kind, one.setCode()), _ -> new ArrayList<>());
        };
        list.add(one);
    }

    Map<String, OrgUnit> units() {
        return units;
    }

    List<ReviewingAssignment> assignments() {
        return assignments;
    }

    Set<String> sets() {
        return sets;
    }

    boolean has(String code, LocalDate day) {
        var unit = units.get(code);
        return unit != null && unit.existsOn(day);
    }

    List<ReviewingAssignment> ownOf(String unit, String set) {
        return own.getOrDefault(new OfUnit(unit, set), List.of());
    }

    /** Its own and those of its kind, whatever the day. */
    Stream<ReviewingAssignment> covering(OrgUnit unit, String set) {
        return Stream.concat(
                ownOf(unit.code(), set).stream(),
                ofKinds.getOrDefault(new OfKind(unit.department(), unit.kind(), set), List.of()).stream());
    }

    /** The assignments that decide for the unit on the day: its own where it has one, else those of its kind. */
    List<ReviewingAssignment> deciding(OrgUnit unit, String set, LocalDate day) {
        var held = covering(unit, set).filter(one -> one.holdsOn(day)).toList();
        var itsOwn = held.stream()
                .filter(one -> one.target() instanceof Target.OneUnit)
                .toList();
        return itsOwn.isEmpty() ? held : itsOwn;
    }

    /** Who is accountable for the unit on the day; an authority that does not exist then is not. */
    List<String> accountable(OrgUnit unit, String set, LocalDate day) {
        return deciding(unit, set, day).stream()
                .map(ReviewingAssignment::authority)
                .filter(authority -> has(authority, day))
                .toList();
    }
}
