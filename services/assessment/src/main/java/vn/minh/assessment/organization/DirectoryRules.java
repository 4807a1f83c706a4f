package vn.minh.assessment.organization;

import java.util.Map;
import vn.minh.assessment.Reading;
import vn.minh.contracts.UnitKind;

/** What an entry of the directory must find in it. */
final class DirectoryRules {

    private DirectoryRules() {}

    /** @param then the directory as it would be afterwards, by code */
    static void check(Reading entry, OrgUnit unit, Map<String, OrgUnit> then) {
        var department = then.get(unit.department());
        if (department == null || department.kind() != UnitKind.DEPARTMENT) {
            entry.fault(
                    "department-unknown",
                    "department",
                    "“" + unit.department() + "” không phải mã của một Sở GD&ĐT đã có hoặc có trong danh sách.",
                    "Ghi mã Sở, hoặc thêm Sở vào danh sách.");
        }
        if (unit.kind() == UnitKind.DEPARTMENT && !unit.department().equals(unit.code())) {
            entry.fault(
                    "department-of-department",
                    "department",
                    "Sở GD&ĐT phải ghi chính mã của mình.",
                    "Ghi “" + unit.code() + "”.");
        }
        if (unit.parent() != null && (unit.parent().equals(unit.code()) || !then.containsKey(unit.parent()))) {
            entry.fault(
                    "parent-unknown",
                    "parent",
                    "“" + unit.parent() + "” không phải mã của một đơn vị khác đã có hoặc có trong danh sách.",
                    "Sửa mã đơn vị cấp trên hoặc bỏ trống.");
        }
    }
}
