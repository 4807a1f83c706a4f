package vn.minh.contracts.evidence;

import java.time.Instant;
import java.util.UUID;
import vn.minh.contracts.Published;

/**
 * The bytes are there, are what was announced, and can be cited.
 *
 * @param unit code of the unit it belongs to
 * @param code {@code MC.<criterion>.<serial>}, never reused
 * @param version of the content, from 1
 * @param mediaType as detected in the bytes
 * @param size bytes
 * @param sha256 of this version's bytes, lower-case hex
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
