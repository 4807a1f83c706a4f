package vn.minh.contracts.assessment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.minh.contracts.Published;

/**
 * Who of the council answers which criteria: the whole list, replacing the one before.
 *
 * @param assignments by criterion
 * @param assignedBy of the council or its head
 */
@Published(type = "vn.minh.assessment.council.criteria-assigned.v1", topic = CouncilEvent.TOPIC)
public record CriteriaAssignedV1(
        UUID selfAssessmentId,
        String unit,
        List<CriterionAssignment> assignments,
        String assignedBy,
        Instant assignedAt)
        implements CouncilEvent {

    @Override
    public String subject() {
        return selfAssessmentId.toString();
    }
}
