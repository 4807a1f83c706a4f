package vn.minh.assessment.campaign;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Days as people here write them. */
final class Days {

    private static final DateTimeFormatter SAID = DateTimeFormatter.ofPattern("d/M/uuuu");

    private Days() {}

    static String said(LocalDate day) {
        return SAID.format(day);
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
