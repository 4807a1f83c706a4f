package vn.minh.assessment.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.minh.assessment.Reading;

/**
 * Whoever had exactly one accountable authority has exactly one: on the first day compared with the eve, and whenever
 * something begins later compared with what would have been without the reform.
 */
final class AccountableRules {

    private final Reform reform;
    private final LocalDate day;
    private final City before;
    private final City after;
    private final Succession succession;
    private final Reading reading;
    private final Map<Lost, List<String>> lost = new LinkedHashMap<>();

    /** Units that lose whoever was accountable, told together. */
    private record Lost(String code, String source, String set, LocalDate on) {}

    AccountableRules(Reform reform, City before, City after, Succession succession, Reading reading) {
        this.reform = reform;
        this.day = reform.effectiveOn();
        this.before = before;
        this.after = after;
        this.succession = succession;
        this.reading = reading;
    }

    void check() {
        after.units().values().stream()
                .filter(unit -> unit.reaches(day))
                .sorted(Comparator.comparing(OrgUnit::code))
                .forEach(this::check);
        heirs();
        lost.forEach(this::refuse);
    }

    private void check(OrgUnit unit) {
        var known = before.units().get(unit.code());
        if (known == null) {
            return;
        }
        for (var set : before.sets()) {
            days(unit, set).forEach(one -> {
                var was = was(known, set, one);
                var is = after.accountable(unit, set, one);
                if (was.size() == 1 && is.size() != 1) {
                    note(is.isEmpty() ? "nobody-accountable" : "two-accountable", was.getFirst(), set, one, unit);
                }
            });
        }
    }

    /** On the first day whoever it was on the eve; where that was nobody, and later, whoever it would have been. */
    private List<String> was(OrgUnit known, String set, LocalDate on) {
        var eve = on.equals(day) && known.existsOn(reform.eve())
                ? before.accountable(known, set, reform.eve())
                : List.<String>of();
        return eve.isEmpty() ? before.accountable(known, set, on) : eve;
    }

    /** The days on which it could change who is accountable. */
    private Stream<LocalDate> days(OrgUnit unit, String set) {
        return Stream.concat(
                        Stream.of(day, unit.validFrom()),
                        Stream.concat(before.covering(unit, set), after.covering(unit, set))
                                .flatMap(one -> Stream.of(one.validFrom(), dayAfter(one)))
                                .filter(Objects::nonNull))
                .filter(one -> !one.isBefore(day) && unit.existsOn(one))
                .distinct();
    }

    private static LocalDate dayAfter(ReviewingAssignment one) {
        return one.validTo() == null ? one.validFrom() : one.validTo().plusDays(1);
    }

    /** A unit that begins in the place of one that was reviewed is reviewed. */
    private void heirs() {
        for (var step : reform.steps()) {
            var heir = step.target() == null ? null : after.units().get(step.target());
            var was = before.units().get(step.source());
            if (heir == null || was == null || !heir.validFrom().equals(day) || !succession.ends(was.code())) {
                continue;
            }
            for (var set : before.sets()) {
                var reviewer = before.accountable(was, set, reform.eve());
                if (reviewer.size() == 1
                        && !reviewer.getFirst().equals(heir.code())
                        && after.accountable(heir, set, day).size() != 1) {
                    note("nobody-accountable", step.source(), set, day, heir);
                }
            }
        }
    }

    private void note(String code, String source, String set, LocalDate on, OrgUnit unit) {
        lost.computeIfAbsent(new Lost(code, source, set, on), _ -> new ArrayList<>())
                .add(unit.code());
    }

    private void refuse(Lost what, List<String> units) {
        var nobody = what.code().equals("nobody-accountable");
        reading.within(place(what.source()))
                .fault(
                        what.code(),
                        "from",
                        "Theo bộ chỉ số " + what.set() + ", từ ngày " + what.on() + " "
                                + (nobody ? "không cơ quan nào" : "hơn một cơ quan") + " chịu trách nhiệm đánh giá "
                                + units.size() + " đơn vị: "
                                + UnitsAfter.some(units.stream().sorted().toList()) + ".",
                        nobody
                                ? "Ghi nơi tiếp nhận cho từng đơn vị, hoặc nhập phân công đánh giá cho đơn vị đó trước."
                                : "Sửa phân công đánh giá của đơn vị đó trước.");
    }

    /** The step that takes something from this authority; the document as a whole when none does. */
    private String place(String source) {
        return reform.lines().stream()
                .filter(line -> line.step().source().equals(source))
                .findFirst()
                .map(Reform.Line::place)
                .orElse("steps.");
    }
}
