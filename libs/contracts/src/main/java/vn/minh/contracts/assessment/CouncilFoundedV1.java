package vn.minh.contracts.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.minh.contracts.Published;

/**
 * The head of a unit founded the council that works on its dossier.
 *
 * @param department code of the department whose city the unit is in
 * @param decisionNumber as it stands on the decision
 * @param members an odd number: chair, vice chair, secretary, members
 * @param foundedBy the head of the unit
 */
@Published(type = "vn.minh.assessment.council.founded.v1", topic = CouncilEvent.TOPIC)
public record CouncilFoundedV1(
        UUID selfAssessmentId,
        UUID campaignId,
        String unit,
        String department,
        String decisionNumber,
        LocalDate decidedOn,
        List<CouncilMember> members,
        String foundedBy,
        Instant foundedAt)
        implements CouncilEvent {

    @Override
    public String subject() {
        return selfAssessmentId.toString();
    }
}
