package vn.minh.contracts.evidence;

import java.time.Instant;
import java.util.UUID;
import vn.minh.contracts.Published;

/**
 * Announced and never confirmed, or confirmed and never cited: gone.
 *
 * @param unit code of the unit it belonged to
 */
@Published(type = "vn.minh.evidence.evidence.dropped.v1", topic = EvidenceEvent.TOPIC)
public record EvidenceDroppedV1(UUID evidenceId, String unit, Instant droppedAt) implements EvidenceEvent {

    @Override
    public String subject() {
        return evidenceId.toString();
    }
}
