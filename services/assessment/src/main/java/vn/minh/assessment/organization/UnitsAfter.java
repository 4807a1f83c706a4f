package vn.minh.assessment.organization;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.Reading;
import vn.minh.assessment.organization.Reform.Entered;

/** The directory after a reform: what begins, what ends, and under whom everything else stands. */
final class UnitsAfter {

    private static final int NAMED = 5;

    private final Reform reform;
    private final City before;
    private final Succession succession;
    private final Reading reading;

    UnitsAfter(Reform reform, City before, Succession succession, Reading reading) {
        this.reform = reform;
        this.before = before;
        this.succession = succession;
        this.reading = reading;
    }

    /** By code. */
    Map<String, OrgUnit> units() {
        var after = new LinkedHashMap<>(before.units());
        reform.units().forEach(entered -> after.put(entered.unit().code(), versioned(entered.unit())));
        after.replaceAll((code, unit) -> parented(ended(code, unit)));
        return after;
    }

    private OrgUnit versioned(OrgUnit entered) {
        var known = before.units().get(entered.code());
        return known == null ? entered : entered.at(known.version());
    }

    private OrgUnit ended(String code, OrgUnit unit) {
        var lastDay = reform.eve();
        return succession.ends(code) && unit.existsOn(lastDay) ? unit.endingOn(lastDay) : unit;
    }

    private OrgUnit parented(OrgUnit unit) {
        var parent = unit.parent();
        return parent == null || !unit.reaches(reform.effectiveOn())
                ? unit
                : unit.under(succession.next(unit.code(), parent));
    }

    /** What the entries themselves must be, and what must not be left under a unit that ends. */
    void check(Map<String, OrgUnit> after) {
        var seen = new HashSet<String>();
        for (var entered : reform.units()) {
            var at = reading.within(entered.place());
            if (!seen.add(entered.unit().code())) {
                at.fault("repeated", "code", "Đơn vị này có hai lần trong cải cách.", "Giữ lại một dòng.");
            }
            DirectoryRules.check(at, entered.unit(), after);
            dates(at, entered);
        }
        succession.ending().forEach((code, line) -> {
            var left = after.values().stream()
                    .filter(unit -> code.equals(unit.parent()) && unit.reaches(reform.effectiveOn()))
                    .map(OrgUnit::code)
                    .sorted()
                    .toList();
            if (!left.isEmpty()) {
                reading.within(line.place())
                        .fault(
                                "left-under",
                                "from",
                                left.size() + " đơn vị trực thuộc " + code + " chưa có nơi tiếp nhận: " + some(left)
                                        + ".",
                                "Ghi nơi tiếp nhận cho từng đơn vị.");
            }
        });
        refuseCycles(after);
    }

    private void dates(Reading at, Entered entered) {
        var unit = entered.unit();
        var known = before.units().get(unit.code());
        if (known == null) {
            if (!unit.validFrom().equals(reform.effectiveOn())) {
                at.fault(
                        "begins-on-another-day",
                        "validFrom",
                        "Đơn vị mới bắt đầu ngày " + unit.validFrom() + ", cải cách có hiệu lực ngày "
                                + reform.effectiveOn() + ".",
                        "Ghi ngày hiệu lực của cải cách.");
            }
            return;
        }
        if (!known.validFrom().equals(unit.validFrom()) || !Objects.equals(known.validTo(), unit.validTo())) {
            at.fault(
                    "dates-of-known",
                    "validFrom",
                    "Đơn vị đã có trong danh mục, từ " + known.validFrom()
                            + (known.validTo() == null ? "" : " đến " + known.validTo()) + ".",
                    "Giữ nguyên hai ngày của đơn vị đã có; muốn kết thúc đơn vị thì dùng một bước.");
        }
        if (known.kind() != unit.kind() || !known.department().equals(unit.department())) {
            at.fault(
                    "kind-of-known",
                    "kind",
                    "Đơn vị đã có là " + known.kind() + " của " + known.department() + ".",
                    "Giữ nguyên loại và Sở; nếu là đơn vị khác, dùng mã khác.");
        }
    }

    private void refuseCycles(Map<String, OrgUnit> after) {
        for (var unit : after.values()) {
            if (!unit.equals(before.units().get(unit.code())) && isAboveItself(unit, after)) {
                reading.fault(
                        "cycle",
                        "units",
                        "Sau cải cách, " + unit.name() + " (" + unit.code() + ") nằm dưới chính nó.",
                        "Sửa đơn vị cấp trên.");
            }
        }
    }

    private static boolean isAboveItself(OrgUnit unit, Map<String, OrgUnit> after) {
        var seen = new HashSet<String>();
        var above = above(unit, after);
        while (above != null && seen.add(above.code())) {
            if (above.code().equals(unit.code())) {
                return true;
            }
            above = above(above, after);
        }
        return false;
    }

    private static @Nullable OrgUnit above(OrgUnit unit, Map<String, OrgUnit> after) {
        return unit.parent() == null ? null : after.get(unit.parent());
    }

    static String some(List<String> codes) {
        var first = String.join(", ", codes.subList(0, Math.min(NAMED, codes.size())));
        return codes.size() > NAMED ? first + ", …" : first;
    }
}
