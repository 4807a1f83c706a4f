package vn.minh.portal.page;

import java.time.LocalDate;
import java.util.Locale;

/** A day as papers write it: below 10, and January and February, with a leading zero (NĐ 30/2020). */
public final class PaperDay {

    private static final int FEBRUARY = 2;

    private PaperDay() {}

    /** {@code 05 tháng 02 năm 2026}. */
    public static String words(LocalDate day) {
        var month = day.getMonthValue() <= FEBRUARY
                ? String.format(Locale.ROOT, "%02d", day.getMonthValue())
                : Integer.toString(day.getMonthValue());
        return String.format(Locale.ROOT, "%02d tháng %s năm %d", day.getDayOfMonth(), month, day.getYear());
    }
}
