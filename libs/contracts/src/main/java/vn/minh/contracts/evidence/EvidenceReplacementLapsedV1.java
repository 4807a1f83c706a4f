package vn.minh.contracts.evidence;

import java.time.Instant;
import java.util.UUID;
import vn.minh.contracts.Published;

/**
 * A replacement was announced and never confirmed: what was stored before stands.
 *
 * @param unit code of the unit it belongs to
 */
@Published(type = "vn.minh.evidence.evidence.replacement-lapsed.v1", topic = EvidenceEvent.TOPIC)
public record EvidenceReplacementLapsedV1(UUID evidenceId, String unit, Instant lapsedAt) implements EvidenceEvent {

    @Override
    public String subject() {
        return evidenceId.toString();
    }
}
