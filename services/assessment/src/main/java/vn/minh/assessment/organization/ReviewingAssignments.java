package vn.minh.assessment.organization;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.minh.contracts.UnitRef;
import vn.minh.domain.Transition;

/** Who reviews whom, and when. */
public interface ReviewingAssignments {

    /**
     * The authority responsible for each unit on a day; a unit that no assignment covers is absent. An assignment of
     * the unit itself wins over one of its kind.
     */
    Uni<Map<String, UnitRef>> responsible(String setCode, LocalDate day, Collection<String> units);

    default Uni<Optional<UnitRef>> responsible(String setCode, LocalDate day, String unit) {
        return responsible(setCode, day, List.of(unit)).map(found -> Optional.ofNullable(found.get(unit)));
    }

    Uni<List<ReviewingAssignment>> ofSets(Set<String> setCodes);

    /** Until the end of the transaction nobody else records assignments: what does not overlap stays so. */
    Uni<Void> hold();

    Uni<Void> save(List<Transition<ReviewingAssignment>> steps);
}
