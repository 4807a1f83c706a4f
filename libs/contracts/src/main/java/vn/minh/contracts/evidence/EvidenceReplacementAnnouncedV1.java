package vn.minh.contracts.evidence;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.Published;

/**
 * Somebody said what will take the place of the content; until it is stored the old one stands.
 *
 * @param unit code of the unit it belongs to
 * @param mediaType as declared, of a file
 * @param size declared, in bytes, of a file
 * @param sha256 declared, lower-case hex, of a file
 * @param host of the address, of a link
 * @param announcedBy opaque id of who announced it
 */
@Published(type = "vn.minh.evidence.evidence.replacement-announced.v1", topic = EvidenceEvent.TOPIC)
public record EvidenceReplacementAnnouncedV1(
        UUID evidenceId,
        String unit,
        @Nullable String mediaType,
        @Nullable Long size,
        @Nullable String sha256,
        @Nullable String host,
        String announcedBy,
        Instant announcedAt)
        implements EvidenceEvent {

    @Override
    public String subject() {
        return evidenceId.toString();
    }
}
