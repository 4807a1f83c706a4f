package vn.minh.assessment.campaign;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.Reading;
import vn.minh.assessment.campaign.Finding.Severity;
import vn.minh.domain.SchoolYear;

/**
 * Dates as an officer sends them, not yet read. For a plan {@code opensOn}, {@code closesOn} and {@code submissionDueOn}
 * are required; of the others each that is absent follows from the rules: the review opens the day after the submission
 * is due, the results are due and published on the national ceilings (31/5 and 20/6 of the spring of the school year),
 * the recognition some days before the recognised result, the review ends as many days before the recognition. When
 * dates stand already, an absent one stays as it is.
 */
public record DatesEntry(
        @Nullable String opensOn,
        @Nullable String closesOn,
        @Nullable String submissionDueOn,
        @Nullable String reviewOpensOn,
        @Nullable String reviewClosesOn,
        @Nullable String recognitionDueOn,
        @Nullable String ownResultDueOn,
        @Nullable String recognisedResultDueOn,
        @Nullable String publicationDueOn) {

    /** The dates of a new plan, each error of the rules a fault; nothing when they cannot be read, a fault too. */
    @Nullable Dates read(Reading reading, @Nullable SchoolYear year, DateRules rules) {
        var dates = unchecked(reading, year, rules);
        if (dates != null) {
            check(reading, rules, dates, year == null ? around(dates.opensOn()) : year);
        }
        return dates;
    }

    /** As {@link #read}, but whatever the rules say: for the linter, which says it itself. */
    @Nullable Dates unchecked(Reading reading, @Nullable SchoolYear year, DateRules rules) {
        var days = given(reading);
        var opens = required(reading, days, "opensOn", opensOn);
        var closes = required(reading, days, "closesOn", closesOn);
        var due = required(reading, days, "submissionDueOn", submissionDueOn);
        if (opens == null || closes == null || due == null) {
            return null;
        }
        var inYear = year == null ? around(opens) : year;
        days.putIfAbsent("reviewOpensOn", (due.isBefore(closes) ? closes : due).plusDays(1));
        for (var field : new String[] {"ownResultDueOn", "recognisedResultDueOn", "publicationDueOn"}) {
            days.putIfAbsent(field, rules.ceiling(field, inYear).orElseThrow());
        }
        var gap = rules.daysOfRecognition();
        var result = days.getOrDefault("recognisedResultDueOn", due);
        days.putIfAbsent("recognitionDueOn", result.minusDays(gap));
        days.putIfAbsent(
                "reviewClosesOn", days.getOrDefault("recognitionDueOn", result).minusDays(gap));
        return Dates.of(days);
    }

    /** The dates that stand, changed by those that were sent; refused with every error of the rules. */
    Dates over(Dates standing, SchoolYear year, DateRules rules) {
        var reading = Reading.start();
        var days = new LinkedHashMap<String, LocalDate>(standing.byField());
        days.putAll(given(reading));
        reading.verify();
        var dates = Dates.of(days);
        check(reading, rules, dates, year);
        reading.verify();
        return dates;
    }

    private static void check(Reading reading, DateRules rules, Dates dates, SchoolYear year) {
        rules.lint(dates, year).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .flatMap(Finding::faults)
                .forEach(fault -> reading.fault(fault.code(), fault.field(), fault.why(), fault.next()));
    }

    private SequencedMap<String, LocalDate> given(Reading reading) {
        var days = new LinkedHashMap<String, LocalDate>();
        given(reading, days, "opensOn", opensOn);
        given(reading, days, "closesOn", closesOn);
        given(reading, days, "submissionDueOn", submissionDueOn);
        given(reading, days, "reviewOpensOn", reviewOpensOn);
        given(reading, days, "reviewClosesOn", reviewClosesOn);
        given(reading, days, "recognitionDueOn", recognitionDueOn);
        given(reading, days, "ownResultDueOn", ownResultDueOn);
        given(reading, days, "recognisedResultDueOn", recognisedResultDueOn);
        given(reading, days, "publicationDueOn", publicationDueOn);
        return days;
    }

    private static void given(Reading reading, Map<String, LocalDate> days, String field, @Nullable String value) {
        var day = value == null || value.isBlank() ? null : reading.dayIfAny(field, value);
        if (day != null) {
            days.put(field, day);
        }
    }

    private static @Nullable LocalDate required(
            Reading reading, Map<String, LocalDate> days, String field, @Nullable String value) {
        return value == null || value.isBlank() ? reading.missing(field) : days.get(field);
    }

    /** The school year a day is in, for a plan whose own cannot be read: so that its dates are checked all the same. */
    private static SchoolYear around(LocalDate day) {
        return SchoolYear.startingIn(day.getMonthValue() >= 8 ? day.getYear() : day.getYear() - 1);
    }
}
