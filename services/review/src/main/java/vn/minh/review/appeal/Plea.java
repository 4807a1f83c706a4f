package vn.minh.review.appeal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import vn.minh.domain.Fault;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Invalid;

/**
 * One criterion to be looked at again.
 *
 * @param reason the unit's; never leaves this database
 */
public record Plea(String criterion, String reason) {

    /** Refuses pleas that a panel could not answer: none, one twice, one without a reason. */
    static void requireSound(List<Plea> pleas) {
        var faults = new ArrayList<Fault>();
        if (pleas.isEmpty()) {
            faults.add(new Fault(
                    "criteria-required",
                    "criteria",
                    "Chưa nêu tiêu chí nào.",
                    "Nêu ít nhất một tiêu chí đề nghị xem xét lại."));
        }
        var seen = new HashSet<String>();
        for (var plea : pleas) {
            if (!seen.add(plea.criterion())) {
                faults.add(new Fault(
                        "criterion-twice",
                        plea.criterion(),
                        "Tiêu chí " + plea.criterion() + " được nêu hai lần.",
                        "Gộp các lý do của tiêu chí này làm một."));
            }
            if (plea.reason().isBlank()) {
                faults.add(new Fault(
                        "reason-required",
                        plea.criterion(),
                        "Tiêu chí " + plea.criterion() + " chưa có lý do đề nghị xem xét lại.",
                        "Ghi rõ vì sao đơn vị không đồng ý với điểm đã công nhận."));
            }
        }
        if (!faults.isEmpty()) {
            throw new Rejected(new Invalid(faults));
        }
    }
}
