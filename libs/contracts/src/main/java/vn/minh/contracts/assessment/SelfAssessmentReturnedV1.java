package vn.minh.contracts.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.minh.contracts.Published;

/**
 * The authority asked for more: the named criteria are open again, the rest stands.
 *
 * @param round the approved round that is to be supplemented
 * @param criteria codes of the criteria that are open again, e.g. {@code 1.3}
 * @param dueOn last day for the answer, Vietnam time
 */
@Published(type = "vn.minh.assessment.self-assessment.returned.v1", topic = SelfAssessmentEvent.TOPIC)
public record SelfAssessmentReturnedV1(
        UUID selfAssessmentId, int round, List<String> criteria, LocalDate dueOn, Instant returnedAt)
        implements SelfAssessmentEvent {

    @Override
    public String subject() {
        return selfAssessmentId.toString();
    }
}
