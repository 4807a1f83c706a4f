package vn.minh.review.externalreview;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import vn.minh.contracts.UnitRef;
import vn.minh.contracts.assessment.AssignmentChangedV1;

/** Who reviews whom from when to when, as this service has heard it. */
public interface KnownAssignments {

    /** Each fact is the whole assignment: the last one stands. */
    Uni<Void> learn(AssignmentChangedV1 assignment);

    /** How much was told so far: it grows with every fact. */
    Uni<Long> told();

    /** Everything that was ever said of a unit and a set, future days too. */
    Uni<Accountability> about(UnitRef unit, String department, String setCode);

    /** Who is accountable for each of these units on a day; a unit for whom nobody is, is absent. */
    Uni<Map<String, UnitRef>> responsible(Collection<UnitRef> units, String department, String setCode, LocalDate day);

    /** Empty when nobody is accountable on that day. */
    default Uni<Optional<UnitRef>> responsible(UnitRef unit, String department, String setCode, LocalDate day) {
        return about(unit, department, setCode).map(known -> known.on(day));
    }
}
