package vn.minh.assessment.selfassessment;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import vn.minh.assessment.council.Standing;
import vn.minh.assessment.people.Held;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Forbidden;

/** Why somebody does not approve: she never stood in for the head, or not today. */
final class Delegation {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy");

    private Delegation() {}

    static Rejected refused(Standing standing) {
        return new Rejected(standing.delegationOfAnotherDay()
                .map(held -> notToday(held, standing.today()))
                .orElseGet(() -> new Forbidden(
                        "Chỉ người đứng đầu đơn vị, hoặc người đang được ủy quyền, mới được phê duyệt hoặc gửi lại hồ"
                                + " sơ tự đánh giá.",
                        "Nhờ người đứng đầu đơn vị thực hiện.")));
    }

    private static Forbidden notToday(Held held, LocalDate today) {
        var last = held.to();
        return last != null && today.isAfter(last)
                ? new Forbidden(
                        "Việc ủy quyền phê duyệt cho bạn đã hết hạn ngày " + DAY.format(last) + ".",
                        "Đề nghị người đứng đầu đơn vị gia hạn ủy quyền, hoặc trực tiếp phê duyệt.")
                : new Forbidden(
                        "Việc ủy quyền phê duyệt cho bạn chỉ bắt đầu từ ngày " + DAY.format(held.from()) + ".",
                        "Chờ đến ngày đó, hoặc nhờ người đứng đầu đơn vị phê duyệt.");
    }
}
