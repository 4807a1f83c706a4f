package vn.minh.assessment.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.Reading;
import vn.minh.assessment.organization.Reform.Decision;
import vn.minh.assessment.organization.Reform.Entered;
import vn.minh.assessment.organization.Reform.Line;
import vn.minh.assessment.organization.ReviewingAssignment.Target;
import vn.minh.contracts.UnitKind;
import vn.minh.domain.Fault;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Invalid;

/** A city as a test draws it, and what a reform makes of it. */
final class Drawing {

    static final String DEPARTMENT = "HN-SO";
    static final String SET = "4725";
    static final LocalDate LONG_AGO = LocalDate.parse("2020-01-01");
    static final LocalDate DAY = LocalDate.parse("2025-07-01");
    static final LocalDate EVE = LocalDate.parse("2025-06-30");

    private final List<OrgUnit> units = new ArrayList<>();
    private final List<ReviewingAssignment> assignments = new ArrayList<>();

    private Drawing() {}

    static Drawing city() {
        return new Drawing().unit(DEPARTMENT, UnitKind.DEPARTMENT, null);
    }

    Drawing unit(String code, UnitKind kind, @Nullable String parent) {
        return unit(code, kind, parent, LONG_AGO, null);
    }

    Drawing unit(String code, UnitKind kind, @Nullable String parent, LocalDate from, @Nullable LocalDate to) {
        units.add(new OrgUnit(code, "Đơn vị " + code, kind, DEPARTMENT, parent, from, to, true, 1));
        return this;
    }

    Drawing district(String code) {
        return unit(code, UnitKind.DISTRICT_DIVISION, DEPARTMENT);
    }

    /** From the first day on. */
    Drawing ward(String code) {
        return unit(code, UnitKind.COMMUNE, DEPARTMENT, DAY, null);
    }

    Drawing school(String code, String parent) {
        return unit(code, UnitKind.LOWER_SECONDARY, parent);
    }

    Drawing reviewed(String unit, String authority) {
        return reviewed(unit, authority, LONG_AGO, null);
    }

    Drawing reviewed(String unit, String authority, LocalDate from, @Nullable LocalDate to) {
        return assigned(new Target.OneUnit(unit), SET, authority, from, to);
    }

    Drawing reviewedKind(UnitKind kind, String authority) {
        return assigned(new Target.WholeKind(kind), SET, authority, LONG_AGO, null);
    }

    Drawing assigned(Target target, String set, String authority, LocalDate from, @Nullable LocalDate to) {
        assignments.add(new ReviewingAssignment(DEPARTMENT, target, set, authority, from, to, 1));
        return this;
    }

    City drawn() {
        return new City(units, assignments);
    }

    static Reform reform(Step... steps) {
        return reform(List.of(), steps);
    }

    static Reform reform(List<OrgUnit> begun, Step... steps) {
        var entered = begun.stream().map(unit -> new Entered("units.", unit)).toList();
        var lines = new ArrayList<Line>();
        Arrays.stream(steps).forEach(step -> lines.add(new Line("steps[" + lines.size() + "].", step)));
        return new Reform(
                "HN-2025",
                "Sắp xếp đơn vị hành chính cấp xã",
                new Decision("1656/NQ-UBTVQH15", LocalDate.parse("2025-06-16")),
                DAY,
                entered,
                lines);
    }

    static OrgUnit newWard(String code) {
        return new OrgUnit(code, "Phường " + code, UnitKind.COMMUNE, DEPARTMENT, DEPARTMENT, DAY, null, true, 0);
    }

    /** The city afterwards. */
    City after(Step... steps) {
        return after(reform(steps));
    }

    City after(Reform reform) {
        return after(drawn(), reform);
    }

    static City after(City before, Reform reform) {
        var changed = Rearranged.of(reform, before, Reading.start());
        return new City(
                latest(before.units().values().stream(), changed.units().stream(), OrgUnit::code),
                latest(before.assignments().stream(), changed.assignments().stream(), ReviewingAssignment::id));
    }

    private static <T, K> List<T> latest(Stream<T> known, Stream<T> changed, Function<T, K> key) {
        Map<K, T> all =
                Stream.concat(known, changed).collect(Collectors.toMap(key, Function.identity(), (_, later) -> later));
        return List.copyOf(all.values());
    }

    /** What is wrong with it, as {@code code at field}. */
    List<String> faults(Reform reform) {
        return faultsOf(reform).stream()
                .map(fault -> fault.code() + " at " + fault.field())
                .toList();
    }

    List<String> faults(Step... steps) {
        return faults(reform(steps));
    }

    List<Fault> faultsOf(Reform reform) {
        try {
            Rearranged.of(reform, drawn(), Reading.start());
            return List.of();
        } catch (Rejected rejected) {
            return ((Invalid) rejected.reason()).faults();
        }
    }

    static List<String> accountable(City city, String unit, LocalDate day) {
        return city.accountable(unit(city, unit), SET, day);
    }

    static OrgUnit unit(City city, String code) {
        return Objects.requireNonNull(city.units().get(code), code);
    }
}
