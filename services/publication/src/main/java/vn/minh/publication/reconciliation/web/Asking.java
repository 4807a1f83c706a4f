package vn.minh.publication.reconciliation.web;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Fault;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Invalid;
import vn.minh.domain.SchoolYear;

/** What a query or a body asks for. Read here and not by Quarkus REST, which answers a bad value with a bare 404. */
final class Asking {

    /**
     * What is to be compared.
     *
     * @param department code of the department whose city it is
     * @param set code of the indicator set
     * @param byFile true: the sector database is not asked, an officer brings its inventory
     */
    record Start(
            @Nullable String department,
            @Nullable String set,
            @Nullable String schoolYear,
            @Nullable Boolean byFile) {}

    /** The same with nothing missing. */
    record Sound(String department, String set, String schoolYear, boolean byFile) {}

    private Asking() {}

    static Sound start(@Nullable Start body) {
        var faults = new ArrayList<Fault>();
        var department = required(faults, "department", body == null ? null : body.department);
        var set = required(faults, "set", body == null ? null : body.set);
        var year = required(faults, "schoolYear", body == null ? null : body.schoolYear);
        if (!faults.isEmpty()) {
            throw new Rejected(new Invalid(faults));
        }
        return new Sound(
                department, set, new SchoolYear(year).value(), body != null && Boolean.TRUE.equals(body.byFile));
    }

    /** Where the page before ended. */
    static long place(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? Long.MAX_VALUE : Long.parseLong(text);
        } catch (NumberFormatException _) {
            throw invalid(
                    "unknown-place",
                    "after",
                    "“" + text + "” không phải vị trí của một trang.",
                    "Dùng đúng giá trị “next” của trang trước.");
        }
    }

    static @Nullable Instant moment(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : Instant.parse(text);
        } catch (DateTimeParseException _) {
            throw invalid(
                    "unknown-moment",
                    "takenAt",
                    "“" + text + "” không phải một thời điểm.",
                    "Ghi thời điểm xuất tệp, ví dụ 2026-11-22T02:30:00Z, hoặc bỏ trống.");
        }
    }

    /** An empty field of a form asks for nothing. */
    static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static String required(ArrayList<Fault> faults, String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            faults.add(new Fault(
                    "required", field, "Thiếu “" + field + "”.", "Nêu mã sở, mã bộ chỉ số và năm học cần đối soát."));
            return "";
        }
        return text.strip();
    }

    private static Rejected invalid(String code, String field, String why, String next) {
        return new Rejected(new Invalid(new Fault(code, field, why, next)));
    }
}
