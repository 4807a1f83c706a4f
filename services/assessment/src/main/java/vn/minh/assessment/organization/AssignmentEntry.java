package vn.minh.assessment.organization;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.Reading;
import vn.minh.assessment.organization.ReviewingAssignment.Target;
import vn.minh.contracts.UnitKind;

/** One line of imported assignments, not yet read: {@code unit}, or {@code unitKind} with {@code department}. */
public record AssignmentEntry(
        @Nullable String unit,
        @Nullable String unitKind,
        @Nullable String department,
        @Nullable String setCode,
        @Nullable String authority,
        @Nullable String validFrom,
        @Nullable String validTo) {

    private static final int LONGEST_SET_CODE = 32;

    /** The assignment it means; nothing when a field is at fault. */
    @Nullable ReviewingAssignment read(Reading reading, Map<String, OrgUnit> units) {
        var city = department(reading, units);
        var target = target(reading, units);
        var set = reading.text("setCode", setCode, LONGEST_SET_CODE);
        var reviewer = authority(reading, units);
        var from = reading.day("validFrom", validFrom);
        var to = reading.dayIfAny("validTo", validTo);
        reading.inOrder("validTo", from, to);
        if (city == null || target == null || set == null || reviewer == null || from == null) {
            return null;
        }
        return new ReviewingAssignment(city, target, set, reviewer.code(), from, to, 0);
    }

    private @Nullable Target target(Reading reading, Map<String, OrgUnit> units) {
        if ((unit == null) == (unitKind == null)) {
            reading.fault(
                    "one-target",
                    "unit",
                    "Phải ghi đúng một trong hai: unit (một đơn vị) hoặc unitKind (cả loại đơn vị).",
                    "Bỏ trường thừa hoặc bổ sung trường thiếu.");
            return null;
        }
        if (unit == null) {
            var kind = reading.oneOf("unitKind", unitKind, UnitKind.class);
            return kind == null ? null : new Target.WholeKind(kind);
        }
        return known(reading, "unit", unit, units) == null ? null : new Target.OneUnit(unit);
    }

    /** Of the unit when one is named, and then it may be left out. */
    private @Nullable String department(Reading reading, Map<String, OrgUnit> units) {
        var ofUnit = unit == null ? null : units.get(unit);
        if (ofUnit == null) {
            return reading.unitCode("department", department);
        }
        if (department != null && !department.equals(ofUnit.department())) {
            reading.fault(
                    "department-differs",
                    "department",
                    "Đơn vị " + unit + " thuộc " + ofUnit.department() + ", không thuộc " + department + ".",
                    "Sửa mã Sở hoặc bỏ trống.");
            return null;
        }
        return ofUnit.department();
    }

    private @Nullable OrgUnit authority(Reading reading, Map<String, OrgUnit> units) {
        if (authority == null) {
            return reading.missing("authority");
        }
        var reviewer = known(reading, "authority", authority, units);
        if (reviewer != null && !reviewer.kind().isAuthority()) {
            reading.fault(
                    "not-an-authority",
                    "authority",
                    reviewer.name() + " không phải cơ quan quản lý.",
                    "Chọn Sở, Phòng GD&ĐT hoặc UBND xã, phường.");
            return null;
        }
        return reviewer;
    }

    private static @Nullable OrgUnit known(Reading reading, String field, String code, Map<String, OrgUnit> units) {
        var found = units.get(code);
        if (found == null) {
            reading.fault(
                    "unit-unknown",
                    field,
                    "Danh mục đơn vị không có mã “" + code + "”.",
                    "Sửa mã, hoặc nhập đơn vị trước.");
        }
        return found;
    }
}
