package vn.minh.contracts.evidence;

import java.time.Instant;
import java.util.UUID;
import vn.minh.contracts.Published;

/**
 * What was uploaded is not what was announced, or not allowed.
 *
 * @param unit code of the unit it belongs to
 * @param reason stable code of the reason, e.g. {@code wrong-checksum}
 */
@Published(type = "vn.minh.evidence.evidence.refused.v1", topic = EvidenceEvent.TOPIC)
public record EvidenceRefusedV1(UUID evidenceId, String unit, String reason, Instant refusedAt)
        implements EvidenceEvent {

    @Override
    public String subject() {
        return evidenceId.toString();
    }
}
