package vn.minh.assessment.workplan;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.campaign.Dates;

/** The tasks of a level, in the order of the plan. */
public record Template(PlanLevel level, List<Entry> tasks) {

    /**
     * One line: work, who, when, product.
     *
     * @param code stable English name
     * @param provenBy the fact that ticks it; absent where only people know
     * @param reopenedBy what opens it again
     */
    public record Entry(
            String code,
            String work,
            String who,
            String product,
            Due due,
            @Nullable Proof provenBy,
            @Nullable Setback reopenedBy) {}

    /**
     * A day of the campaign, some days after it (or before, when negative).
     *
     * @param notAfter the field of a day that it does not pass
     */
    public record Due(String field, int days, @Nullable String notAfter) {

        LocalDate in(Dates dates) {
            var day = day(dates, field).plusDays(days);
            var last = notAfter == null ? day : day(dates, notAfter);
            return day.isAfter(last) ? last : day;
        }

        private static LocalDate day(Dates dates, String field) {
            var day = dates.byField().get(field);
            if (day == null) {
                throw new IllegalStateException("the template names an unknown day: " + field);
            }
            return day;
        }
    }

    List<String> provenBy(Proof proof) {
        return codes(entry -> entry.provenBy() == proof);
    }

    List<String> reopenedBy(Setback setback) {
        return codes(entry -> entry.reopenedBy() == setback);
    }

    List<String> codes(Predicate<Entry> which) {
        return tasks.stream().filter(which).map(Entry::code).toList();
    }

    /** A plan of an older template may lack a task, or have one that is gone: then it has no line here. */
    public @Nullable Entry entry(String code) {
        return tasks.stream()
                .filter(entry -> entry.code().equals(code))
                .findFirst()
                .orElse(null);
    }
}
