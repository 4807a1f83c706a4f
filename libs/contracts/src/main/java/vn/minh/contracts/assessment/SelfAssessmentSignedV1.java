package vn.minh.contracts.assessment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.minh.contracts.CitedEvidence;
import vn.minh.contracts.Published;

/**
 * The council signed: answers and cited evidence are frozen for the head of the unit.
 *
 * @param round from 1; each approval closes one
 * @param fingerprint of exactly what was signed, lower-case hex SHA-256
 * @param evidence what the answers cite, frozen; every line was stored at this moment
 * @param signedBy opaque id of the member who signed for the council
 */
@Published(type = "vn.minh.assessment.self-assessment.signed.v1", topic = SelfAssessmentEvent.TOPIC)
public record SelfAssessmentSignedV1(
        UUID selfAssessmentId,
        int round,
        String fingerprint,
        List<CitedEvidence> evidence,
        String signedBy,
        Instant signedAt)
        implements SelfAssessmentEvent {

    @Override
    public String subject() {
        return selfAssessmentId.toString();
    }
}
