package vn.minh.contracts.evidence;

import java.time.Instant;
import java.util.UUID;
import vn.minh.contracts.Published;

/**
 * Somebody said what she will upload.
 *
 * @param unit code of the unit it belongs to
 * @param department code of the department whose city the unit is in
 * @param criterion the criterion it was first announced for
 * @param mediaType as declared; checked against the bytes later
 * @param size declared, in bytes: the upload is signed for exactly this length
 * @param sha256 declared, lower-case hex: the upload is signed for exactly these bytes
 * @param announcedBy opaque id of who will upload
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
