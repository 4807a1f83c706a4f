package vn.minh.publication.reconciliation.web;

import java.util.ArrayList;
import java.util.List;
import vn.minh.domain.Fault;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Invalid;

/** What is wrong with the lines of a file. Beyond a thousand only their number is told. */
final class LineFaults {

    private static final int MOST = 1_000;

    private final List<Fault> faults = new ArrayList<>();
    private int more;

    void at(long line, String code, String column, String why, String next) {
        if (faults.size() == MOST) {
            more++;
        } else {
            faults.add(new Fault(code, column.isEmpty() ? "dòng " + line : "dòng " + line + "." + column, why, next));
        }
    }

    /** The file as a whole: nothing more is read of it. */
    Rejected whole(String code, String why, String next) {
        throw new Rejected(new Invalid(new Fault(code, "", why, next)));
    }

    void verify() {
        if (more > 0) {
            faults.add(new Fault("more", "", "Còn " + more + " điểm sai nữa.", "Sửa các điểm đã nêu rồi gửi lại."));
        }
        if (!faults.isEmpty()) {
            throw new Rejected(new Invalid(faults));
        }
    }
}
