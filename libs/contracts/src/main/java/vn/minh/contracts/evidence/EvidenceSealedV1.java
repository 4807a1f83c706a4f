package vn.minh.contracts.evidence;

import java.time.Instant;
import java.util.UUID;
import vn.minh.contracts.Published;

/**
 * An approval names this version: it is kept as it is.
 *
 * @param unit code of the unit it belongs to
 * @param version the version that is kept
 * @param selfAssessmentId the dossier whose approval names it
 * @param round the round that was approved
 * @param manifestSha256 of the whole list of evidence of that approval
 */
@Published(type = "vn.minh.evidence.evidence.sealed.v1", topic = EvidenceEvent.TOPIC)
public record EvidenceSealedV1(
        UUID evidenceId,
        String unit,
        int version,
        UUID selfAssessmentId,
        int round,
        String manifestSha256,
        Instant sealedAt)
        implements EvidenceEvent {

    @Override
    public String subject() {
        return evidenceId.toString();
    }
}
