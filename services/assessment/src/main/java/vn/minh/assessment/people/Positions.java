package vn.minh.assessment.people;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.minh.contracts.assessment.PositionKind;

/** The dated positions of people. */
public interface Positions {

    /** What she is in the unit on that day. */
    Uni<Set<PositionKind>> held(String person, String unit, LocalDate day);

    /** Everything she was, is or will be in the unit, so that a refusal can name the days. */
    Uni<List<Held>> of(String person, String unit);
}
