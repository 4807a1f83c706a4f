package vn.minh.contracts.assessment;

import java.time.Instant;
import java.util.UUID;
import vn.minh.contracts.Published;

/** The first answer was given. Later answers publish nothing until they are signed. */
@Published(type = "vn.minh.assessment.self-assessment.started.v1", topic = SelfAssessmentEvent.TOPIC)
public record SelfAssessmentStartedV1(UUID selfAssessmentId, Instant startedAt) implements SelfAssessmentEvent {

    @Override
    public String subject() {
        return selfAssessmentId.toString();
    }
}
