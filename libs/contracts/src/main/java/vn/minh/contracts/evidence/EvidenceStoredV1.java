package vn.minh.contracts.evidence;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.Effect;
import vn.minh.contracts.Published;

/**
 * The bytes are there, were looked at, and can be cited. An image is kept without its metadata, so what is kept may
 * differ from what was announced.
 *
 * @param unit code of the unit it belongs to
 * @param code {@code MC.<criterion>.<serial>}, never reused
 * @param version of the content, from 1
 * @param mediaType as detected in the bytes
 * @param size bytes
 * @param sha256 of this version's bytes, lower-case hex
 * @param effect when it is in force; absent when nothing is said of it
 * @param capturedAt when the linked page was kept as it was; absent for a file
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
        Instant storedAt,
        @Nullable Effect effect,
        @Nullable Instant capturedAt)
        implements EvidenceEvent {

    /** A file of which no dates are known. */
    public EvidenceStoredV1(
            UUID evidenceId,
            String unit,
            String code,
            int version,
            String mediaType,
            long size,
            String sha256,
            Instant storedAt) {
        this(evidenceId, unit, code, version, mediaType, size, sha256, storedAt, null, null);
    }

    @Override
    public String subject() {
        return evidenceId.toString();
    }
}
