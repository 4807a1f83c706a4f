package vn.minh.review.externalreview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import vn.minh.domain.Fault;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Invalid;

/**
 * Criteria returned to the unit for more evidence (yêu cầu bổ sung).
 *
 * @param round the round that was found wanting
 * @param dueOn last day, Vietnam, on which the unit may answer
 */
public record SupplementRequest(
        int round, List<Asked> asked, LocalDate dueOn, String requestedBy, Instant requestedAt) {

    /** @param reason for the unit's eyes; never leaves this database */
    public record Asked(String criterion, String reason) {}

    public SupplementRequest {
        asked = List.copyOf(asked);
    }

    public List<String> criteria() {
        return asked.stream().map(Asked::criterion).toList();
    }

    /** Refuses a request that a unit could not answer: nothing asked, no reason, no time. */
    static void requireSound(List<Asked> asked, LocalDate dueOn, LocalDate today) {
        var faults = new ArrayList<Fault>();
        if (asked.isEmpty()) {
            faults.add(new Fault(
                    "criteria-required",
                    "criteria",
                    "Chưa nêu tiêu chí nào.",
                    "Nêu ít nhất một tiêu chí cần bổ sung."));
        }
        var seen = new HashSet<String>();
        for (var one : asked) {
            if (!seen.add(one.criterion())) {
                faults.add(new Fault(
                        "criterion-twice",
                        one.criterion(),
                        "Tiêu chí " + one.criterion() + " được nêu hai lần.",
                        "Gộp các lý do của tiêu chí này làm một."));
            }
            if (one.reason().isBlank()) {
                faults.add(new Fault(
                        "reason-required",
                        one.criterion(),
                        "Tiêu chí " + one.criterion() + " chưa có lý do yêu cầu bổ sung.",
                        "Ghi rõ còn thiếu gì để đơn vị bổ sung đúng."));
            }
        }
        if (!dueOn.isAfter(today)) {
            faults.add(new Fault(
                    "due-in-future",
                    "dueOn",
                    "Hạn bổ sung " + dueOn + " không ở sau hôm nay (" + today + ").",
                    "Chọn hạn từ ngày mai trở đi."));
        }
        if (!faults.isEmpty()) {
            throw new Rejected(new Invalid(faults));
        }
    }
}
