package vn.minh.assessment.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.minh.assessment.Reading;
import vn.minh.assessment.campaign.Finding.Severity;
import vn.minh.domain.SchoolYear;

class DateRulesTest {

    private static final DateRules RULES = Rules.SHIPPED;
    private static final SchoolYear YEAR = new SchoolYear("2026-2027");

    /** Wednesdays mostly; nothing to say about it. */
    private static final Dates GOOD = new Dates(
            day("2027-03-01"),
            day("2027-03-24"),
            day("2027-03-31"),
            day("2027-04-01"),
            day("2027-05-12"),
            day("2027-05-19"),
            day("2027-05-27"),
            day("2027-06-16"),
            day("2027-06-18"));

    @Test
    void longBiensPlanIsCaughtAtBothItsDays() {
        var longBien = planned(new SchoolYear("2022-2023"), "2023-04-03", "2023-04-07", "2023-03-31");

        var findings = RULES.lint(longBien, new SchoolYear("2022-2023"));

        assertThat(errors(findings)).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo("days-out-of-order");
            assertThat(found.fields()).containsExactly("closesOn", "submissionDueOn");
            assertThat(found.why())
                    .isEqualTo("Hạn nộp hồ sơ (31/3/2023) đứng trước ngày kết thúc tự đánh giá (7/4/2023).");
            assertThat(found.next()).isNotBlank();
        });
    }

    /** What is known of the other plans that the procedure was compiled from; other days follow from the rules. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "Nhà Bè 2023,          2022-2023, 2023-03-06, 2023-03-24, 2023-03-31",
        "THCS Vĩnh Quỳnh,      2022-2023, 2022-11-01, 2023-03-30, 2023-03-31",
        "TH Thị trấn Tiên Lãng, 2024-2025, 2024-11-04, 2025-01-20, 2025-02-14",
        "Dương Kinh 2025,      2024-2025, 2025-02-21, 2025-03-28, 2025-03-31"
    })
    void theOtherPlansHaveNoError(String whose, String year, String opens, String closes, String due) {
        var inYear = new SchoolYear(year);

        var findings = RULES.lint(planned(inYear, opens, closes, due), inYear);

        assertThat(errors(findings)).as(whose).isEmpty();
    }

    @Test
    void aGoodPlanHasNothingToSay() {
        assertThat(RULES.lint(GOOD, YEAR)).isEmpty();
    }

    @ParameterizedTest(name = "{0} on {1}: {2} {3} at {4}")
    @CsvSource({
        "opensOn, 2027-03-25, ERROR, days-out-of-order, opensOn+closesOn",
        "closesOn, 2027-04-01, ERROR, days-out-of-order, closesOn+submissionDueOn",
        "submissionDueOn, 2027-05-28, ERROR, days-out-of-order, submissionDueOn+ownResultDueOn",
        "reviewOpensOn, 2027-02-25, ERROR, days-out-of-order, opensOn+reviewOpensOn",
        "reviewOpensOn, 2027-05-13, ERROR, days-out-of-order, reviewOpensOn+reviewClosesOn",
        "reviewClosesOn, 2027-03-30, ERROR, days-out-of-order, submissionDueOn+reviewClosesOn",
        "recognitionDueOn, 2027-05-11, ERROR, days-out-of-order, reviewClosesOn+recognitionDueOn",
        "recognitionDueOn, 2027-06-17, ERROR, days-out-of-order, recognitionDueOn+recognisedResultDueOn",
        "publicationDueOn, 2027-05-18, ERROR, days-out-of-order, recognitionDueOn+publicationDueOn",
        "ownResultDueOn, 2027-06-01, ERROR, past-national-ceiling, ownResultDueOn",
        "recognisedResultDueOn, 2027-06-21, ERROR, past-national-ceiling, recognisedResultDueOn",
        "publicationDueOn, 2027-06-21, ERROR, past-national-ceiling, publicationDueOn",
        "publicationDueOn, 2027-07-05, ERROR, past-national-ceiling, publicationDueOn",
        "reviewOpensOn, 2027-03-30, WARNING, review-before-submission, submissionDueOn+reviewOpensOn",
        "reviewClosesOn, 2027-05-15, WARNING, weekend, reviewClosesOn",
        "reviewClosesOn, 2027-05-16, WARNING, weekend, reviewClosesOn",
        "opensOn, 2027-02-08, WARNING, holiday, opensOn",
        "opensOn, 2027-01-01, WARNING, holiday, opensOn",
        "reviewClosesOn, 2027-04-16, WARNING, holiday, reviewClosesOn",
        "reviewClosesOn, 2027-04-30, WARNING, holiday, reviewClosesOn",
        "opensOn, 2026-09-02, WARNING, holiday, opensOn",
        "opensOn, 2026-07-30, WARNING, outside-school-year, opensOn"
    })
    void eachRuleSaysWhichDaysBreakIt(String field, String day, Severity severity, String code, String fields) {
        var findings = RULES.lint(with(field, day), YEAR);

        assertThat(findings)
                .extracting(Finding::severity, Finding::code, Finding::fields)
                .contains(tuple(severity, code, List.of(fields.split("\\+"))));
        assertThat(findings).allSatisfy(found -> assertThat(found.next()).isNotBlank());
    }

    @ParameterizedTest
    @CsvSource({
        "ownResultDueOn, 2027-05-31",
        "recognisedResultDueOn, 2027-06-20",
        "publicationDueOn, 2027-06-20",
        "closesOn, 2027-03-31"
    })
    void theLastDayItselfIsNoError(String field, String day) {
        assertThat(errors(RULES.lint(with(field, day), YEAR))).isEmpty();
    }

    @Test
    void errorsComeBeforeWarnings() {
        var findings = RULES.lint(with("opensOn", "2027-03-27"), YEAR);

        assertThat(findings).extracting(Finding::severity).containsExactly(Severity.ERROR, Severity.WARNING);
    }

    @Test
    void whatAPlanDoesNotSayFollowsFromTheCeilings() {
        var dates = planned(YEAR, "2026-11-02", "2027-03-26", "2027-03-31");

        assertThat(dates)
                .isEqualTo(new Dates(
                        day("2026-11-02"),
                        day("2027-03-26"),
                        day("2027-03-31"),
                        day("2027-04-01"),
                        day("2027-06-10"),
                        day("2027-06-15"),
                        day("2027-05-31"),
                        day("2027-06-20"),
                        day("2027-06-20")));
    }

    @Test
    void everyYearFromTwentyThreeToThirtyHasItsTetAndItsKings() {
        IntStream.rangeClosed(2023, 2030)
                .forEach(year -> assertThat(RULES.listedHolidays().stream()
                                .filter(listed -> listed.from().getYear() == year)
                                .map(DateRules.Listed::name))
                        .as("%d", year)
                        .containsExactly("Tết Nguyên đán", "Giỗ Tổ Hùng Vương"));
        assertThat(RULES.fixedHolidays())
                .extracting(DateRules.Fixed::day)
                .contains(MonthDay.of(1, 1), MonthDay.of(4, 30), MonthDay.of(5, 1), MonthDay.of(9, 2));
    }

    private static Dates planned(SchoolYear year, String opens, String closes, String due) {
        var dates = entry(opens, closes, due).unchecked(Reading.start(), year, RULES);
        assertThat(dates).isNotNull();
        return dates;
    }

    private static DatesEntry entry(String opens, String closes, @Nullable String due) {
        return new DatesEntry(opens, closes, due, null, null, null, null, null, null);
    }

    private static Dates with(String field, String day) {
        var days = new LinkedHashMap<>(GOOD.byField());
        days.put(field, day(day));
        return Dates.of(days);
    }

    private static List<Finding> errors(List<Finding> findings) {
        return findings.stream()
                .filter(found -> found.severity() == Severity.ERROR)
                .toList();
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
