package vn.minh.assessment.organization;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.minh.assessment.Reading;

/**
 * What a reform makes of a city: a pure function from units and assignments as they stand recorded to those that will.
 * Refused whole, with every fault at its step.
 *
 * @param units that are new or say something else, the others are left as they are
 * @param assignments likewise
 */
record Rearranged(List<OrgUnit> units, List<ReviewingAssignment> assignments) {

    static Rearranged of(Reform reform, City before, Reading reading) {
        var succession = new Succession(reform.lines());
        var directory = new UnitsAfter(reform, before, succession, reading);
        var units = directory.units();
        directory.check(units);
        new Contradictions(reform, succession, reading).check();
        new StepRules(reform, before, units, succession, reading).check();
        reading.verify();
        var assignments = new AssignmentsAfter(reform, before, units, succession).all();
        new AccountableRules(reform, before, new City(units.values(), assignments), succession, reading).check();
        reading.verify();
        return new Rearranged(changedUnits(before, units), changedAssignments(before, assignments));
    }

    private static List<OrgUnit> changedUnits(City before, Map<String, OrgUnit> after) {
        return after.values().stream()
                .filter(unit -> !unit.equals(before.units().get(unit.code())))
                .sorted(Comparator.comparing(OrgUnit::code))
                .toList();
    }

    private static List<ReviewingAssignment> changedAssignments(City before, List<ReviewingAssignment> after) {
        var known =
                before.assignments().stream().collect(Collectors.toMap(ReviewingAssignment::id, Function.identity()));
        return after.stream().filter(one -> !one.equals(known.get(one.id()))).toList();
    }
}
