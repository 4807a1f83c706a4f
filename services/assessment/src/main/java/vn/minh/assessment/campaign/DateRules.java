package vn.minh.assessment.campaign;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.minh.assessment.campaign.Finding.Severity;
import vn.minh.domain.SchoolYear;

/**
 * The rules that a campaign's dates are checked by: data beside the code ({@code date-rules.json}), so that a new
 * ceiling or another year's holidays need no new rule.
 *
 * @param names of the fields as people read them
 * @param order which day may not stand before which
 * @param ceilings the ministry's last days, in the spring of the school year
 * @param fixedHolidays those on the same day every year
 * @param listedHolidays those that move with the lunar calendar
 * @param schoolYear its first and last day, for a warning only
 * @param daysOfRecognition between the end of the review and the recognition, and again until the result is due in the
 *     sector database, where a plan does not say
 */
public record DateRules(
        Map<String, String> names,
        List<Order> order,
        List<Ceiling> ceilings,
        List<Fixed> fixedHolidays,
        List<Listed> listedHolidays,
        Span schoolYear,
        int daysOfRecognition) {

    /** {@code after} is not before {@code before}. */
    public record Order(String code, Severity severity, String before, String after, String next) {}

    public record Ceiling(String field, MonthDay day, String source) {

        LocalDate in(SchoolYear year) {
            return day.atYear(year.firstYear() + 1);
        }
    }

    public record Fixed(MonthDay day, String name) {}

    public record Listed(LocalDate from, LocalDate to, String name) {

        boolean covers(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    public record Span(MonthDay from, MonthDay to) {}

    /** Everything worth saying, errors first. */
    public List<Finding> lint(Dates dates, SchoolYear year) {
        var days = dates.byField();
        var findings = new ArrayList<Finding>();
        order.stream().flatMap(rule -> outOfOrder(rule, dates)).forEach(findings::add);
        ceilings.stream().flatMap(ceiling -> tooLate(ceiling, dates, year)).forEach(findings::add);
        days.forEach((field, day) -> free(field, day).ifPresent(findings::add));
        days.forEach((field, day) -> outside(field, day, year).ifPresent(findings::add));
        findings.sort(Comparator.comparing(Finding::severity));
        return List.copyOf(findings);
    }

    /** The ministry's last day for a field in a school year, where there is one. */
    public Optional<LocalDate> ceiling(String field, SchoolYear year) {
        return ceilings.stream()
                .filter(ceiling -> ceiling.field().equals(field))
                .map(ceiling -> ceiling.in(year))
                .findFirst();
    }

    String name(String field) {
        return names.getOrDefault(field, field);
    }

    private Stream<Finding> outOfOrder(Order rule, Dates dates) {
        var before = day(dates, rule.before());
        var after = day(dates, rule.after());
        return after.isBefore(before)
                ? Stream.of(new Finding(
                        rule.code(),
                        rule.severity(),
                        List.of(rule.before(), rule.after()),
                        name(rule.after()) + " (" + Days.said(after) + ") đứng trước " + lower(name(rule.before()))
                                + " (" + Days.said(before) + ").",
                        rule.next()))
                : Stream.of();
    }

    private Stream<Finding> tooLate(Ceiling ceiling, Dates dates, SchoolYear year) {
        var day = day(dates, ceiling.field());
        var last = ceiling.in(year);
        return day.isAfter(last)
                ? Stream.of(new Finding(
                        "past-national-ceiling",
                        Severity.ERROR,
                        List.of(ceiling.field()),
                        name(ceiling.field()) + " (" + Days.said(day) + ") sau hạn chung của cả nước cho năm học "
                                + year + " là " + Days.said(last) + " (" + ceiling.source() + ").",
                        "Chọn ngày không sau " + Days.said(last) + "."))
                : Stream.of();
    }

    private Optional<Finding> free(String field, LocalDate day) {
        return holiday(day)
                .map(holiday -> new Finding(
                        "holiday",
                        Severity.WARNING,
                        List.of(field),
                        name(field) + " (" + Days.said(day) + ") trùng ngày nghỉ " + holiday + ".",
                        "Cân nhắc dời sang ngày làm việc liền trước."))
                .or(() -> Days.isWeekend(day)
                        ? Optional.of(new Finding(
                                "weekend",
                                Severity.WARNING,
                                List.of(field),
                                name(field) + " (" + Days.said(day) + ") rơi vào "
                                        + (day.getDayOfWeek() == DayOfWeek.SUNDAY ? "Chủ nhật" : "thứ Bảy") + ".",
                                "Cân nhắc dời sang ngày làm việc liền trước."))
                        : Optional.empty());
    }

    private Optional<String> holiday(LocalDate day) {
        return Stream.concat(
                        fixedHolidays.stream()
                                .filter(fixed -> fixed.day().equals(MonthDay.from(day)))
                                .map(Fixed::name),
                        listedHolidays.stream()
                                .filter(listed -> listed.covers(day))
                                .map(Listed::name))
                .findFirst();
    }

    private Optional<Finding> outside(String field, LocalDate day, SchoolYear year) {
        var first = schoolYear.from().atYear(year.firstYear());
        var last = schoolYear.to().atYear(year.firstYear() + 1);
        return day.isBefore(first) || day.isAfter(last)
                ? Optional.of(new Finding(
                        "outside-school-year",
                        Severity.WARNING,
                        List.of(field),
                        name(field) + " (" + Days.said(day) + ") không nằm trong năm học " + year + ".",
                        "Kiểm tra lại năm của ngày này, hoặc năm học của đợt."))
                : Optional.empty();
    }

    private static LocalDate day(Dates dates, String field) {
        var day = dates.byField().get(field);
        if (day == null) {
            throw new IllegalStateException("the date rules name an unknown field: " + field);
        }
        return day;
    }

    private static String lower(String name) {
        return name.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + name.substring(1);
    }
}
