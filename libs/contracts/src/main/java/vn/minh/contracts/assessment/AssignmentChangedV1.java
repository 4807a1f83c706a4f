package vn.minh.contracts.assessment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.Published;
import vn.minh.contracts.UnitKind;
import vn.minh.contracts.UnitRef;

/**
 * An authority is responsible for reviewing a unit, or every unit of a kind in a department's city: the whole
 * assignment.
 *
 * @param assignmentId the assignment, the same when its dates change
 * @param department code of the department in whose city it holds
 * @param unit code of the one unit, absent when {@code unitKind} is given
 * @param unitKind a whole kind of unit, absent when {@code unit} is given; an assignment of the unit itself wins
 * @param setCode indicator set it holds for, every version of it
 * @param authority who reviews, as named at this moment
 * @param validFrom first day, Vietnam time
 * @param validTo last day, absent while it is open
 * @param reform code of the reform it follows from, absent when it was entered by itself
 */
@Published(type = "vn.minh.assessment.reviewing-assignment.changed.v1", topic = ReviewingAssignmentEvent.TOPIC)
public record AssignmentChangedV1(
        UUID assignmentId,
        String department,
        @Nullable String unit,
        @Nullable UnitKind unitKind,
        String setCode,
        UnitRef authority,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String reform)
        implements ReviewingAssignmentEvent {

    /** An assignment that was entered by itself. */
    public AssignmentChangedV1(
            UUID assignmentId,
            String department,
            @Nullable String unit,
            @Nullable UnitKind unitKind,
            String setCode,
            UnitRef authority,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {
        this(assignmentId, department, unit, unitKind, setCode, authority, validFrom, validTo, null);
    }

    @Override
    public String subject() {
        return assignmentId.toString();
    }
}
