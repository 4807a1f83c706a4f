package vn.minh.assessment;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Fault;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Invalid;
import vn.minh.domain.SchoolYear;

/** Reads what somebody sent, field by field, and remembers everything that is wrong with it: refused whole, once. */
public final class Reading {

    private static final Pattern UNIT_CODE = Pattern.compile("[0-9A-Z]+(-[0-9A-Z]+)*");
    private static final int LONGEST_CODE = 64;

    private final List<Fault> faults;
    private final String prefix;
    private final IntFunction<String> entries;

    private Reading(List<Fault> faults, String prefix, IntFunction<String> entries) {
        this.faults = faults;
        this.prefix = prefix;
        this.entries = entries;
    }

    public static Reading start() {
        return new Reading(new ArrayList<>(), "", index -> "[" + index + "].");
    }

    /** The same reading of a file: entry 3 is named by the line it stands on. */
    public Reading ofLines(List<Long> lines) {
        var known = List.copyOf(lines);
        return new Reading(faults, prefix, index -> line(known.get(index)));
    }

    /** What stands before the field in a fault of this line of a file, counted from 1. */
    public static String line(long number) {
        return "dòng " + number + ": ";
    }

    /** The same reading within one entry of a list: its fields are {@code [3].name}. */
    public Reading entry(int index) {
        return within(entries.apply(index));
    }

    /** The same reading, with this before each field that is at fault. */
    public Reading within(String place) {
        return new Reading(faults, prefix + place, entries);
    }

    /** What stands before each field that is at fault. */
    public String place() {
        return prefix;
    }

    public void fault(String code, String field, String why, String next) {
        faults.add(new Fault(code, prefix + field, why, next));
    }

    /** Refuses when anything was wrong so far. */
    public void verify() {
        if (!faults.isEmpty()) {
            throw new Rejected(new Invalid(faults));
        }
    }

    public static <T> T body(@Nullable T body) {
        if (body == null) {
            throw new Rejected(new Invalid(new Fault(
                    "body-missing", "", "Yêu cầu không có nội dung.", "Gửi kèm nội dung JSON theo mô tả API.")));
        }
        return body;
    }

    /** As {@link #body}, for a list: an entry that is null is refused too. */
    public static <T> List<T> list(@Nullable List<T> body) {
        var entries = body(body);
        var reading = start();
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i) == null) {
                reading.fault("missing", "[" + i + "]", "Dòng này trống.", "Bỏ dòng trống khỏi danh sách.");
            }
        }
        reading.verify();
        return entries;
    }

    public @Nullable String text(String field, @Nullable String value, int longest) {
        if (value == null || value.isBlank()) {
            return missing(field);
        }
        if (value.length() > longest) {
            fault(
                    "too-long",
                    field,
                    "Nội dung dài " + value.length() + " ký tự, tối đa " + longest + ".",
                    "Rút ngắn lại.");
            return null;
        }
        return value.strip();
    }

    public @Nullable String unitCode(String field, @Nullable String value) {
        var code = text(field, value, LONGEST_CODE);
        if (code != null && !UNIT_CODE.matcher(code).matches()) {
            fault(
                    "code-malformed",
                    field,
                    "Mã “" + code + "” không đúng dạng.",
                    "Chỉ dùng chữ in hoa không dấu và số, ngăn bằng gạch nối, ví dụ HN-THCS-VINH-QUYNH.");
            return null;
        }
        return code;
    }

    public @Nullable LocalDate day(String field, @Nullable String value) {
        return value == null || value.isBlank() ? missing(field) : dayIfAny(field, value);
    }

    public @Nullable LocalDate dayIfAny(String field, @Nullable String value) {
        try {
            return value == null ? null : LocalDate.parse(value);
        } catch (DateTimeException _) {
            fault(
                    "not-a-day",
                    field,
                    "“" + value + "” không phải là một ngày đọc được.",
                    "Ghi theo dạng năm-tháng-ngày, ví dụ 2026-09-05.");
            return null;
        }
    }

    /** A last day before the first is a fault of the last. */
    public void inOrder(String field, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null && to.isBefore(from)) {
            fault(
                    "days-out-of-order",
                    field,
                    "Ngày " + to + " đứng trước ngày bắt đầu " + from + ".",
                    "Sửa một trong hai ngày.");
        }
    }

    public <E extends Enum<E>> @Nullable E oneOf(String field, @Nullable String value, Class<E> values) {
        if (value == null || value.isBlank()) {
            return missing(field);
        }
        var known = Arrays.stream(values.getEnumConstants())
                .filter(one -> one.name().equals(value))
                .findFirst();
        if (known.isEmpty()) {
            fault(
                    "unknown-value",
                    field,
                    "Không có giá trị “" + value + "”.",
                    "Chọn một trong: "
                            + String.join(
                                    ", ",
                                    Arrays.stream(values.getEnumConstants())
                                            .map(Enum::name)
                                            .toList())
                            + ".");
        }
        return known.orElse(null);
    }

    public @Nullable SchoolYear schoolYear(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return missing(field);
        }
        try {
            return new SchoolYear(value);
        } catch (Rejected malformed) {
            if (malformed.reason() instanceof Invalid(var found)) {
                found.forEach(one -> fault(one.code(), field, one.why(), one.next()));
            }
            return null;
        }
    }

    public <T> @Nullable T missing(String field) {
        fault("missing", field, "Trường này bắt buộc nhưng chưa có giá trị.", "Bổ sung giá trị.");
        return null;
    }
}
