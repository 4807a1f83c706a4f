package vn.minh.portal.page.web;

import io.quarkus.qute.TemplateExtension;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.minh.contracts.UnitKind;
import vn.minh.domain.Vietnam;
import vn.minh.portal.page.Exact;
import vn.minh.portal.page.PaperDay;

/** How templates put dates, decimals and levels before a reader. */
@TemplateExtension
final class Vietnamese {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm, dd/MM/yyyy", Locale.ROOT);

    private Vietnamese() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** As papers write it: 05 tháng 02 năm 2026. */
    static String paperDay(LocalDate day) {
        return PaperDay.words(day);
    }

    static String moment(Instant moment) {
        return MOMENT.format(moment.atZone(Vietnam.ZONE));
    }

    /** Exact, with a decimal comma: 76,25. */
    static String exact(BigDecimal number) {
        return Exact.comma(number);
    }

    static String levelWord(int level) {
        return switch (level) {
            case 1 -> "Chưa đáp ứng";
            case 2 -> "Đáp ứng cơ bản";
            case 3 -> "Đáp ứng tốt";
            default -> "Mức " + level;
        };
    }

    static String word(UnitKind kind) {
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

    /** In groups of eight, so that two people can compare it by reading aloud. */
    static String inGroups(String fingerprint) {
        return fingerprint.replaceAll("(.{8})(?=.)", "$1 ");
    }
}
