package vn.minh.contracts.assessment;

import java.time.Instant;
import java.util.UUID;
import vn.minh.contracts.Published;

/**
 * The supplement lapsed: what was approved before stands again.
 *
 * @param round the approved round that stands again
 */
@Published(type = "vn.minh.assessment.self-assessment.reinstated.v1", topic = SelfAssessmentEvent.TOPIC)
public record SelfAssessmentReinstatedV1(UUID selfAssessmentId, int round, Instant reinstatedAt)
        implements SelfAssessmentEvent {

    @Override
    public String subject() {
        return selfAssessmentId.toString();
    }
}
