package vn.minh.assessment.organization;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.UnitRef;
import vn.minh.domain.Transition;

/** Who reviews whom, and when. */
public interface ReviewingAssignments {

    /**
     * Which to show; an absent part filters nothing.
     *
     * @param unit those that cover it: its own and those of its kind
     * @param on those in force on that day
     */
    record Filter(
            @Nullable OrgUnit unit,
            @Nullable String authority,
            @Nullable String setCode,
            @Nullable LocalDate on) {}

    /**
     * The authority responsible for each unit on a day; a unit that no assignment covers is absent. An assignment of
     * the unit itself wins over one of its kind.
     */
    Uni<Map<String, UnitRef>> responsible(String setCode, LocalDate day, Collection<String> units);

    default Uni<Optional<UnitRef>> responsible(String setCode, LocalDate day, String unit) {
        return responsible(setCode, day, List.of(unit)).map(found -> Optional.ofNullable(found.get(unit)));
    }

    Uni<List<ReviewingAssignment>> ofSets(Set<String> setCodes);

    /** Of whole cities, whatever the day. */
    Uni<List<ReviewingAssignment>> ofDepartments(Set<String> departments);

    /** By id, after one of them. */
    Uni<List<ReviewingAssignment>> list(Filter filter, @Nullable UUID after, int most);

    /** Until the end of the transaction nobody else records assignments: what does not overlap stays so. */
    Uni<Void> hold();

    Uni<Void> save(List<Transition<ReviewingAssignment>> steps);
}
