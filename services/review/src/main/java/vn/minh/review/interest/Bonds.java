package vn.minh.review.interest;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.minh.contracts.review.Workplace;
import vn.minh.review.externalreview.Tie;

/**
 * All that may bind a person to units. Which ties it makes on a day is said here and nowhere else: rights, allotment and
 * draw ask this.
 *
 * @param ownUnits units she comes from as the teams have it
 * @param workplaces where she works and worked, with days
 * @param declared units of conflicts that stand
 */
public record Bonds(Set<String> ownUnits, List<Workplace> workplaces, Set<String> declared) {

    /** A workplace binds for so long after its last day. */
    private static final int YEARS = 3;

    public Bonds {
        ownUnits = Set.copyOf(ownUnits);
        workplaces = List.copyOf(workplaces);
        declared = Set.copyOf(declared);
    }

    /** A workplace that is still to come binds already: she will not judge her colleagues of tomorrow. */
    public Set<Tie> on(LocalDate day) {
        var own = ownUnits.stream().map(unit -> new Tie(unit, Tie.Kind.OWN_UNIT));
        var worked = workplaces.stream()
                .filter(workplace -> binds(workplace, day))
                .map(workplace -> new Tie(workplace.unit(), Tie.Kind.WORKPLACE));
        var said = declared.stream().map(unit -> new Tie(unit, Tie.Kind.DECLARED));
        return Stream.of(own, worked, said).flatMap(ties -> ties).collect(Collectors.toUnmodifiableSet());
    }

    private static boolean binds(Workplace workplace, LocalDate day) {
        var last = workplace.validTo();
        return last == null || !last.plusYears(YEARS).isBefore(day);
    }
}
