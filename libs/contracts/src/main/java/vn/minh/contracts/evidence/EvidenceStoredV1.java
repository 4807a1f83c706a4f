package vn.minh.contracts.evidence;

import java.time.Instant;
import java.util.UUID;
import vn.minh.contracts.Published;

/**
 * The bytes are there, are what was announced, and can be cited.
 *
 * @param code {@code MC.<criterion>.<serial>}, never reused
 * @param version of the content, from 1
 */
@Published(type = "vn.minh.evidence.evidence.stored.v1", topic = EvidenceEvent.TOPIC)
public record EvidenceStoredV1(
        UUID evidenceId,
        String unit,
        String code,
        int version,
        String mediaType,
        long size,
        String sha256,
        Instant storedAt)
        implements EvidenceEvent {

    @Override
    public String subject() {
        return evidenceId.toString();
    }
}
