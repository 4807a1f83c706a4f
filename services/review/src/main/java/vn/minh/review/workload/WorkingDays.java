package vn.minh.review.workload;

import java.time.LocalDate;

/**
 * Monday to Friday. Public holidays are not known here: a forecast over Tết is a few days too early, and its next
 * reading puts that right.
 */
final class WorkingDays {

    private static final int IN_A_WEEK = 5;
    private static final int WEEK = 7;

    private WorkingDays() {}

    /** The n-th working day from this day on; the day itself is the first if it is one. */
    static LocalDate nth(LocalDate from, int n) {
        var first = onOrAfter(from);
        int later = n - 1;
        var day = first.plusDays((long) later / IN_A_WEEK * WEEK);
        for (int left = later % IN_A_WEEK; left > 0; left--) {
            day = onOrAfter(day.plusDays(1));
        }
        return day;
    }

    /** The first of the n working days that lie before this day. */
    static LocalDate before(LocalDate day, int n) {
        var first = day;
        for (int left = n; left > 0; left--) {
            first = onOrBefore(first.minusDays(1));
        }
        return first;
    }

    private static LocalDate onOrAfter(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> day;
        };
    }

    private static LocalDate onOrBefore(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.minusDays(1);
            case SUNDAY -> day.minusDays(2);
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> day;
        };
    }
}
