package vn.minh.assessment.organization;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.Reading;
import vn.minh.assessment.organization.FollowSectorUnit.Command;
import vn.minh.contracts.UnitKind;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.NotYet;
import vn.minh.domain.Vietnam;

/**
 * A unit as the sector database told it, laid against the directory. What has not been told yet is waited for; what
 * contradicts is refused whole, every fault with words for whoever operates both sides.
 *
 * @param lineage the unit as it is known, all that would be above it and the departments of these, by code
 */
record SectorEntry(Command told, Map<String, OrgUnit> lineage) {

    /** The unit it means, as the next version of the one that is known. */
    OrgUnit read(Reading reading) {
        revision(reading);
        hierarchy(reading);
        reading.verify();
        var parent = parent();
        var known = Optional.ofNullable(lineage.get(told.code()));
        var unit = new OrgUnitEntry(
                        told.code(),
                        told.name(),
                        told.kind().name(),
                        department(reading, parent, known),
                        told.parent(),
                        told.validFrom().toString(),
                        told.validTo() == null ? null : told.validTo().toString(),
                        isDemonstration(parent, known))
                .read(reading);
        reading.verify();
        var entered = Objects.requireNonNull(unit);
        DirectoryRules.check(reading, entered, with(entered));
        known.ifPresent(before -> identity(reading, entered, before));
        if (parent != null) {
            above(reading, entered, parent);
        }
        reading.verify();
        return entered.at(known.map(OrgUnit::version).orElse(0L));
    }

    private void revision(Reading reading) {
        if (told.revision() < 1) {
            reading.fault(
                    "revision-malformed",
                    "revision",
                    "Lần ghi " + told.revision() + " không dùng được.",
                    "Đánh số lần ghi của mỗi đơn vị từ 1, tăng dần.");
        }
    }

    private void hierarchy(Reading reading) {
        if (told.code().equals(told.parent())) {
            inARing(reading);
        }
        if (told.kind() == UnitKind.DEPARTMENT && told.parent() != null) {
            reading.fault(
                    "department-below",
                    "parent",
                    "Sở GD&ĐT đứng đầu thành phố của mình nhưng được ghi dưới “" + told.parent() + "”.",
                    "Bỏ trống đơn vị cấp trên của Sở tại cơ sở dữ liệu ngành.");
        }
    }

    /** Nothing for a department, and for a unit without one. */
    private @Nullable OrgUnit parent() {
        if (told.parent() == null) {
            return null;
        }
        var parent = lineage.get(told.parent());
        if (parent == null) {
            throw new Rejected(new NotYet("org-unit", told.parent()));
        }
        return parent;
    }

    /** The sector database names no city: it is that of the unit above. */
    private @Nullable String department(Reading reading, @Nullable OrgUnit parent, Optional<OrgUnit> known) {
        if (told.kind() == UnitKind.DEPARTMENT) {
            return told.code();
        }
        if (parent != null) {
            return parent.department();
        }
        if (known.isEmpty()) {
            reading.fault(
                    "city-unknown",
                    "parent",
                    "Đơn vị mới không ghi đơn vị cấp trên nên không biết thuộc Sở nào.",
                    "Ghi đơn vị cấp trên tại cơ sở dữ liệu ngành.");
        }
        return known.map(OrgUnit::department).orElse(null);
    }

    private static boolean isDemonstration(@Nullable OrgUnit parent, Optional<OrgUnit> known) {
        return known.map(OrgUnit::demonstration).orElse(parent != null && parent.demonstration());
    }

    private Map<String, OrgUnit> with(OrgUnit unit) {
        var then = new HashMap<>(lineage);
        then.put(unit.code(), unit);
        return then;
    }

    private static void identity(Reading reading, OrgUnit unit, OrgUnit before) {
        if (before.kind() != unit.kind()) {
            reading.fault(
                    "kind-of-known",
                    "kind",
                    "Trong danh mục, " + before.code() + " là " + before.kind() + ", không phải " + unit.kind() + ".",
                    "Nếu là đơn vị khác, dùng mã khác tại cơ sở dữ liệu ngành; nếu ghi nhầm, sửa lại loại.");
        }
        if (!before.department().equals(unit.department())) {
            reading.fault(
                    "department-of-known",
                    "parent",
                    "Trong danh mục, " + before.code() + " thuộc " + before.department() + ", không thuộc "
                            + unit.department() + ".",
                    "Sửa đơn vị cấp trên; một đơn vị không chuyển sang Sở khác dưới cùng một mã.");
        }
    }

    private void above(Reading reading, OrgUnit unit, OrgUnit parent) {
        if (!parent.kind().isAuthority()) {
            reading.fault(
                    "parent-is-a-school",
                    "parent",
                    parent.name() + " (" + parent.code() + ") là trường, không quản lý đơn vị nào.",
                    "Sửa đơn vị cấp trên tại cơ sở dữ liệu ngành.");
        }
        if (isAboveItself(unit, parent)) {
            inARing(reading);
        }
        if (!meets(unit, parent)) {
            reading.fault(
                    "parent-not-valid",
                    "parent",
                    parent.name() + " (" + parent.code() + ") chỉ tồn tại từ " + parent.validFrom()
                            + (parent.validTo() == null ? "" : " đến " + parent.validTo())
                            + ", không cùng thời gian với đơn vị này.",
                    "Sửa đơn vị cấp trên hoặc ngày tại cơ sở dữ liệu ngành; nếu đơn vị cấp trên đã sai ở đây thì chạy"
                            + " lại sau khi sửa.");
        }
    }

    private void inARing(Reading reading) {
        reading.fault(
                "cycle",
                "parent",
                "Đơn vị " + told.code() + " nằm dưới chính nó.",
                "Sửa đơn vị cấp trên tại cơ sở dữ liệu ngành.");
    }

    private boolean isAboveItself(OrgUnit unit, OrgUnit parent) {
        var seen = new HashSet<String>();
        OrgUnit at = parent;
        while (at != null && seen.add(at.code())) {
            if (at.code().equals(unit.code())) {
                return true;
            }
            at = at.parent() == null ? null : lineage.get(at.parent());
        }
        return false;
    }

    /**
     * Who is above it, of the days that were still to come when it was recorded, or on its last one: an earlier revision
     * is heard after a later one of the unit above has ended that one, and was right in its day.
     */
    private boolean meets(OrgUnit unit, OrgUnit parent) {
        var recorded = Vietnam.dayOf(told.recordedAt());
        var first = unit.validFrom().isAfter(recorded) ? unit.validFrom() : recorded;
        var last = unit.validTo();
        var from = last != null && last.isBefore(first) ? last : first;
        return parent.reaches(from) && (last == null || !parent.validFrom().isAfter(last));
    }
}
