package vn.minh.contracts.evidence;

import java.time.Instant;
import java.util.UUID;
import vn.minh.contracts.Published;

/**
 * Somebody said what she will upload.
 *
 * @param criterion the criterion it was first announced for
 * @param size bytes
 */
@Published(type = "vn.minh.evidence.evidence.announced.v1", topic = EvidenceEvent.TOPIC)
public record EvidenceAnnouncedV1(
        UUID evidenceId,
        String unit,
        String department,
        String criterion,
        String mediaType,
        long size,
        String sha256,
        String announcedBy,
        Instant announcedAt)
        implements EvidenceEvent {

    @Override
    public String subject() {
        return evidenceId.toString();
    }
}
