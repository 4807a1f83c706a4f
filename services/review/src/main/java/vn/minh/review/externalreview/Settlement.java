package vn.minh.review.externalreview;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import vn.minh.domain.Fault;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Invalid;

/** What somebody decides between two readers: every item on which they differ, each with its points and a reason. */
record Settlement(Scrutiny scrutiny, List<Remark> decided) {

    static Settlement of(Scrutiny scrutiny, List<Remark> decided) {
        return new Settlement(scrutiny, List.copyOf(decided));
    }

    /** Refuses with every broken rule at once. */
    List<Reading> read(ScoreSheet sheet) {
        var faults = new ArrayList<>(faults());
        var readings = new ArrayList<Reading>();
        for (var remark : decided) {
            try {
                readings.add(sheet.read(remark));
            } catch (Rejected refused) {
                if (!(refused.reason() instanceof Invalid invalid)) {
                    throw refused;
                }
                faults.addAll(invalid.faults());
            }
        }
        if (!faults.isEmpty()) {
            throw new Rejected(new Invalid(faults));
        }
        return readings;
    }

    private List<Fault> faults() {
        var faults = new ArrayList<Fault>();
        var seen = new HashSet<String>();
        for (var remark : decided) {
            var item = remark.item();
            if (!seen.add(item)) {
                faults.add(fault("item-twice", item, "được chốt hai lần", "Chỉ giữ một dòng cho chỉ tiêu này."));
            } else if (!isOpen(item)) {
                faults.add(fault(
                        "readers-agree", item, "không có điểm khác nhau giữa hai lần đọc", "Bỏ chỉ tiêu này ra."));
            } else if (!hasReason(remark)) {
                faults.add(
                        fault("reason-required", item, "chưa có lý do chốt điểm", "Ghi lý do để hai người đọc hiểu."));
            }
        }
        var named = decided.stream().map(Remark::item).collect(toUnmodifiableSet());
        scrutiny.differing().stream()
                .filter(item -> !named.contains(item))
                .map(item -> fault("not-settled", item, "chưa được chốt điểm", "Ghi điểm được tính cho chỉ tiêu này."))
                .forEach(faults::add);
        return faults;
    }

    private boolean isOpen(String item) {
        return scrutiny.differing().contains(item) || scrutiny.settled().contains(item);
    }

    private static boolean hasReason(Remark remark) {
        return remark.reason() != null && !remark.reason().isBlank();
    }

    private static Fault fault(String code, String item, String why, String next) {
        return new Fault(code, item, "Chỉ tiêu " + item + " " + why + ".", next);
    }
}
