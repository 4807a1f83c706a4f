package vn.minh.review.workload;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How fast readers are at present: what they finished in the ten working days before today. Today is not over and does
 * not count; what was finished on a weekend in between does.
 *
 * @param finished dossiers proposed, and not taken back since
 */
public record Pace(int finished) {

    public static final int WORKING_DAYS = 10;

    /** The first day that counts for the pace of this day. */
    public static LocalDate since(LocalDate today) {
        return WorkingDays.before(today, WORKING_DAYS);
    }

    /** Absent when nothing was finished: then nobody can say when the rest will be. */
    public Optional<BigDecimal> perWorkingDay() {
        return isKnown() ? Optional.of(BigDecimal.valueOf(finished).movePointLeft(1)) : Optional.empty();
    }

    boolean isKnown() {
        return finished > 0;
    }

    /** The day on which the n-th of the open dossiers is done; today is the first day of work. */
    LocalDate dayOf(int nth, LocalDate today) {
        return WorkingDays.nth(today, Math.ceilDiv(nth * WORKING_DAYS, finished));
    }
}
