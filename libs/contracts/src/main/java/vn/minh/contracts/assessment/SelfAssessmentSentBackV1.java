package vn.minh.contracts.assessment;

import java.time.Instant;
import java.util.UUID;
import vn.minh.contracts.Published;

/**
 * The head of the unit did not approve; the council works on. Her reason stays in assessment's database, where it can
 * be erased.
 *
 * @param round the round that was signed; it stays open
 * @param sentBackBy opaque id of the head of the unit
 */
@Published(type = "vn.minh.assessment.self-assessment.sent-back.v1", topic = SelfAssessmentEvent.TOPIC)
public record SelfAssessmentSentBackV1(UUID selfAssessmentId, int round, String sentBackBy, Instant sentBackAt)
        implements SelfAssessmentEvent {

    @Override
    public String subject() {
        return selfAssessmentId.toString();
    }
}
