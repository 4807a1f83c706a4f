package vn.minh.contracts.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.minh.contracts.Published;

/**
 * One unit was given more time to submit. The reason stays in assessment's database.
 *
 * @param dueOn its own last day to submit
 * @param extendedBy officer of the authority or the department
 */
@Published(type = "vn.minh.assessment.self-assessment.extended.v1", topic = SelfAssessmentEvent.TOPIC)
public record SelfAssessmentExtendedV1(UUID selfAssessmentId, LocalDate dueOn, String extendedBy, Instant extendedAt)
        implements SelfAssessmentEvent {

    @Override
    public String subject() {
        return selfAssessmentId.toString();
    }
}
