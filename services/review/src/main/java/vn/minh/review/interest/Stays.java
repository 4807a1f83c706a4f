package vn.minh.review.interest;

import java.util.ArrayList;
import java.util.List;
import vn.minh.contracts.review.Workplace;
import vn.minh.domain.Fault;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Invalid;

/** What a list of workplaces must be: days in order, the same unit not twice at once. */
final class Stays {

    private Stays() {}

    static void requireSound(List<Workplace> workplaces) {
        var faults = new ArrayList<Fault>();
        for (int i = 0; i < workplaces.size(); i++) {
            var one = workplaces.get(i);
            var last = one.validTo();
            if (last != null && last.isBefore(one.validFrom())) {
                faults.add(new Fault(
                        "days-out-of-order",
                        "workplaces[" + i + "].validTo",
                        "Ngày " + last + " đứng trước ngày bắt đầu " + one.validFrom() + ".",
                        "Sửa một trong hai ngày."));
            }
            if (workplaces.subList(0, i).stream().anyMatch(other -> meet(one, other))) {
                faults.add(new Fault(
                        "workplace-twice",
                        "workplaces[" + i + "]",
                        "Thời gian làm việc tại " + one.unit() + " trùng với một dòng khác.",
                        "Gộp hai dòng, hoặc sửa ngày."));
            }
        }
        if (!faults.isEmpty()) {
            throw new Rejected(new Invalid(faults));
        }
    }

    private static boolean meet(Workplace one, Workplace other) {
        var oneEnd = one.validTo();
        var otherEnd = other.validTo();
        return one.unit().equals(other.unit())
                && (oneEnd == null || !oneEnd.isBefore(other.validFrom()))
                && (otherEnd == null || !otherEnd.isBefore(one.validFrom()));
    }
}
