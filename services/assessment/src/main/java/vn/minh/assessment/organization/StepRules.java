package vn.minh.assessment.organization;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.Reading;
import vn.minh.assessment.organization.Reform.Line;
import vn.minh.contracts.UnitKind;

/** What each step of a reform must find in the city: of the eve for what is less, of the first day for what is more. */
final class StepRules {

    private final Reform reform;
    private final City before;
    private final Map<String, OrgUnit> after;
    private final Succession succession;
    private final Reading reading;

    /** @param after the directory as it would be, by code */
    StepRules(Reform reform, City before, Map<String, OrgUnit> after, Succession succession, Reading reading) {
        this.reform = reform;
        this.before = before;
        this.after = after;
        this.succession = succession;
        this.reading = reading;
    }

    void check() {
        reform.lines().forEach(this::check);
    }

    private void check(Line line) {
        var at = reading.within(line.place());
        var step = line.step();
        var source = onTheEve(at, "from", step.source());
        var target = step.target() == null ? null : onTheDay(at, "to", step.target());
        switch (step) {
            case Step.Merge _ -> pair(at, source, target);
            case Step.Split _ -> {
                pair(at, source, target);
                between(at, source, target);
                moved(at, step);
            }
            case Step.Transfer _ -> {
                pair(at, source, target);
                between(at, source, target);
                toItself(at, step);
                moved(at, step);
            }
            case Step.Close _ -> {
                pair(at, source, target);
                toItself(at, step);
                followed(at, step, source);
            }
        }
    }

    private @Nullable OrgUnit onTheEve(Reading at, String field, String code) {
        var unit = before.units().get(code);
        if (unit == null) {
            return unknown(at, field, code, after.containsKey(code));
        }
        if (!unit.existsOn(reform.eve())) {
            at.fault(
                    "not-on-the-eve",
                    field,
                    unit.name() + " (" + code + ") không tồn tại vào ngày " + reform.eve() + period(unit) + ".",
                    "Sửa ngày hiệu lực, hoặc bỏ bước này nếu đơn vị đã kết thúc từ trước.");
            return null;
        }
        var last = unit.validTo();
        if (succession.ends(code) && last != null && last.isAfter(reform.eve())) {
            at.fault(
                    "ends-on-another-day",
                    field,
                    unit.name() + " (" + code + ") đã được ghi là kết thúc ngày " + last + ", không phải "
                            + reform.eve() + ".",
                    "Sửa ngày kết thúc trong danh mục đơn vị, hoặc sửa ngày hiệu lực.");
        }
        return unit;
    }

    private @Nullable OrgUnit onTheDay(Reading at, String field, String code) {
        var unit = after.get(code);
        if (unit == null) {
            return unknown(at, field, code, false);
        }
        if (!unit.existsOn(reform.effectiveOn())) {
            at.fault(
                    "not-on-the-day",
                    field,
                    unit.name() + " (" + code + ") không tồn tại vào ngày " + reform.effectiveOn() + period(unit) + ".",
                    "Chọn đơn vị còn hoạt động từ ngày đó, hoặc thêm đơn vị mới vào cải cách.");
            return null;
        }
        return unit;
    }

    private static String period(OrgUnit unit) {
        return " (từ " + unit.validFrom() + (unit.validTo() == null ? "" : " đến " + unit.validTo()) + ")";
    }

    private <T> @Nullable T unknown(Reading at, String field, String code, boolean begins) {
        at.fault(
                "unit-unknown",
                field,
                begins
                        ? "Đơn vị “" + code + "” chỉ bắt đầu cùng cải cách này nên không thể thay đổi trong nó."
                        : "Danh mục đơn vị không có mã “" + code + "”.",
                "Sửa mã, hoặc nhập đơn vị trước.");
        return null;
    }

    /** Both review or both teach, both of one city; a department neither ends nor is divided. */
    private void pair(Reading at, @Nullable OrgUnit source, @Nullable OrgUnit target) {
        if (source != null && source.kind() == UnitKind.DEPARTMENT && succession.ends(source.code())) {
            at.fault(
                    "department-ends",
                    "from",
                    source.name() + " là Sở; cải cách nhập vào đây chỉ sắp xếp đơn vị bên trong một thành phố.",
                    "Bỏ bước này.");
        }
        if (source == null || target == null) {
            return;
        }
        if (source.kind().isAuthority() != target.kind().isAuthority()) {
            var odd = source.kind().isAuthority() ? target : source;
            at.fault(
                    "not-an-authority",
                    source.kind().isAuthority() ? "to" : "from",
                    odd.name() + " (" + odd.code() + ") không phải cơ quan quản lý.",
                    "Chọn Sở, Phòng GD&ĐT hoặc UBND xã, phường; trường chỉ nhập với trường.");
        }
        if (!source.department().equals(target.department())) {
            at.fault(
                    "another-city",
                    "to",
                    target.name() + " thuộc " + target.department() + ", không thuộc " + source.department() + ".",
                    "Chọn đơn vị trong cùng thành phố.");
        }
    }

    /** Only authorities have units that could be divided among others. */
    private static void between(Reading at, @Nullable OrgUnit source, @Nullable OrgUnit target) {
        if (source != null
                && target != null
                && !source.kind().isAuthority()
                && !target.kind().isAuthority()) {
            at.fault(
                    "not-an-authority",
                    "from",
                    source.name() + " (" + source.code() + ") không phải cơ quan quản lý.",
                    "Chỉ chia tách hoặc chuyển đơn vị giữa các cơ quan quản lý.");
        }
    }

    private static void toItself(Reading at, Step step) {
        if (step.source().equals(step.target())) {
            at.fault("to-itself", "to", "Bước này giao " + step.source() + " cho chính nó.", "Sửa mã đơn vị.");
        }
    }

    private static void followed(Reading at, Step step, @Nullable OrgUnit source) {
        if (source != null && source.kind().isAuthority() && step.target() == null) {
            at.fault(
                    "successor-missing",
                    "to",
                    source.name() + " là cơ quan quản lý nên phải có đơn vị tiếp nhận.",
                    "Ghi mã đơn vị tiếp nhận; chỉ trường mới được kết thúc mà không có đơn vị tiếp nhận.");
        }
    }

    private void moved(Reading at, Step step) {
        var code = step.moved();
        if (code == null) {
            return;
        }
        var unit = onTheEve(at, "unit", code);
        if (unit == null) {
            return;
        }
        if (succession.ends(code)) {
            at.fault(
                    "moved-and-ended",
                    "unit",
                    "Đơn vị " + code + " kết thúc trong chính cải cách này nên không chuyển được.",
                    "Bỏ một trong hai bước.");
        } else if (!belongs(unit, step.source()) && !Objects.equals(unit.parent(), step.target())) {
            at.fault(
                    "not-of-from",
                    "unit",
                    unit.name() + " (" + code + ") không trực thuộc " + step.source()
                            + " và không do đơn vị đó đánh giá.",
                    "Sửa mã đơn vị hoặc mã cơ quan giao.");
        }
    }

    private boolean belongs(OrgUnit unit, String authority) {
        return authority.equals(unit.parent())
                || before.sets().stream()
                        .flatMap(set -> before.covering(unit, set))
                        .anyMatch(one ->
                                one.reaches(reform.eve()) && one.authority().equals(authority));
    }
}
