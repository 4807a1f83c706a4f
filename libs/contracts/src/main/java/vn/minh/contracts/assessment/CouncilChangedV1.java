package vn.minh.contracts.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.minh.contracts.Published;

/**
 * Another decision names the council anew; assignments of those who left are gone.
 *
 * @param decisionNumber as it stands on the decision
 * @param members an odd number: chair, vice chair, secretary, members
 * @param changedBy the head of the unit
 */
@Published(type = "vn.minh.assessment.council.changed.v1", topic = CouncilEvent.TOPIC)
public record CouncilChangedV1(
        UUID selfAssessmentId,
        String unit,
        String decisionNumber,
        LocalDate decidedOn,
        List<CouncilMember> members,
        String changedBy,
        Instant changedAt)
        implements CouncilEvent {

    @Override
    public String subject() {
        return selfAssessmentId.toString();
    }
}
