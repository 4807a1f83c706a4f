package vn.minh.contracts.assessment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.minh.contracts.Published;

/**
 * Who is asked to gather evidence for which criteria: the whole list, replacing the one before.
 *
 * @param asks by criterion
 * @param askedBy of the council or its head
 */
@Published(type = "vn.minh.assessment.council.contributors-asked.v1", topic = CouncilEvent.TOPIC)
public record ContributorsAskedV1(
        UUID selfAssessmentId, String unit, List<EvidenceAsk> asks, String askedBy, Instant askedAt)
        implements CouncilEvent {

    @Override
    public String subject() {
        return selfAssessmentId.toString();
    }
}
