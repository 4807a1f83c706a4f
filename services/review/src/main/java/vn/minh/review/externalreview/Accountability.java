package vn.minh.review.externalreview;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.UnitRef;

/**
 * Who is accountable for the review of one unit by one set, day by day. An assignment of the unit itself wins over one
 * of its kind. The registry lets no two of a kind overlap, but the new one may be heard of before the end of the old:
 * the later begun stands.
 *
 * @param assignments all that speak of the unit, past and future ones too
 */
public record Accountability(List<KnownAssignment> assignments) {

    private static final Comparator<KnownAssignment> STRONGER = comparing(KnownAssignment::isOfOneUnit)
            .thenComparing(KnownAssignment::validFrom)
            .thenComparing(KnownAssignment::id);

    public Accountability {
        assignments = List.copyOf(assignments);
    }

    /** Empty when nobody is: what is open stays where it is. */
    public Optional<UnitRef> on(LocalDate day) {
        return holding(day).map(KnownAssignment::authority);
    }

    /**
     * The reform that took a unit away from an authority: it let the new assignment begin, or the old one end.
     *
     * @return code of the reform; null when the change was none's work, or nobody is accountable on the day
     */
    public @Nullable String reformBehind(UnitRef former, LocalDate day) {
        var ended = assignments.stream()
                .filter(one -> one.authority().code().equals(former.code()) && one.endedBefore(day))
                .max(comparing(KnownAssignment::over));
        return holding(day)
                .map(now -> ended.filter(one -> one.over().isAfter(now.validFrom())
                                || (one.over().equals(now.validFrom()) && now.reform() == null))
                        .orElse(now))
                .map(KnownAssignment::reform)
                .orElse(null);
    }

    /**
     * The same for many units of a city at once.
     *
     * @param assignments those that hold on the day in the department's city, of one set
     * @return by code of the unit; without those nobody is accountable for
     */
    public static Map<String, UnitRef> responsible(
            List<KnownAssignment> assignments, Collection<UnitRef> units, String department, LocalDate day) {
        var own = assignments.stream().filter(KnownAssignment::isOfOneUnit).collect(groupingBy(one -> "" + one.unit()));
        var kinds = assignments.stream().filter(one -> !one.isOfOneUnit()).toList();
        var found = new HashMap<String, UnitRef>();
        for (var unit : units) {
            var about = Stream.concat(own.getOrDefault(unit.code(), List.of()).stream(), kinds.stream())
                    .filter(one -> one.speaksOf(unit, department))
                    .toList();
            new Accountability(about).on(day).ifPresent(authority -> found.put(unit.code(), authority));
        }
        return found;
    }

    private Optional<KnownAssignment> holding(LocalDate day) {
        return assignments.stream().filter(one -> one.holdsOn(day)).max(STRONGER);
    }
}
