package vn.minh.publication.register.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import vn.minh.contracts.UnitKind;
import vn.minh.grading.Range;

/** How dates, decimals, levels and kinds of schools are put before a reader. */
final class VietnameseText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private static final Map<Integer, String> LEVELS = Map.of(1, "Chưa đáp ứng", 2, "Đáp ứng cơ bản", 3, "Đáp ứng tốt");

    private VietnameseText() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** Exact, with a decimal comma: 76,25. */
    static String number(BigDecimal exact) {
        return (exact.signum() == 0 ? BigDecimal.ZERO : exact.stripTrailingZeros())
                .toPlainString()
                .replace('.', ',');
    }

    static String level(int level) {
        return LEVELS.getOrDefault(level, "Mức " + level);
    }

    static String kind(UnitKind kind) {
        return switch (kind) {
            case DEPARTMENT -> "Sở Giáo dục và Đào tạo";
            case DISTRICT_DIVISION -> "Phòng Giáo dục và Đào tạo";
            case COMMUNE -> "Ủy ban nhân dân xã, phường";
            case PRESCHOOL -> "Trường mầm non";
            case PRIMARY -> "Trường tiểu học";
            case LOWER_SECONDARY -> "Trường trung học cơ sở";
            case UPPER_SECONDARY -> "Trường trung học phổ thông";
            case MULTI_LEVEL -> "Trường phổ thông có nhiều cấp học";
            case CONTINUING_EDUCATION -> "Cơ sở giáo dục thường xuyên";
        };
    }

    /** “từ 50 đến 75 điểm”, “trên 75 điểm”; the scale's own ends go without saying. */
    static String range(Range range, BigDecimal max) {
        var to = range.to();
        var low = range.from().signum() == 0 ? "" : (range.fromInclusive() ? "từ " : "trên ") + number(range.from());
        var high = to == null || to.compareTo(max) >= 0 ? "" : (range.toInclusive() ? "đến " : "dưới ") + number(to);
        if (high.isEmpty()) {
            return low.isEmpty() ? "mọi số điểm" : low + " điểm" + (range.fromInclusive() ? " trở lên" : "");
        }
        return (low.isEmpty() ? high : low + " " + high) + " điểm";
    }
}
