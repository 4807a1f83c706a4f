package vn.minh.contracts.evidence;

import java.time.Instant;
import java.util.UUID;
import vn.minh.contracts.Published;

/**
 * Somebody said which page will prove.
 *
 * @param unit code of the unit it belongs to
 * @param department code of the department whose city the unit is in
 * @param criterion the criterion it was first announced for
 * @param host of the address; the rest of it stays with evidence, since an address may carry a secret
 * @param announcedBy opaque id of who announced it
 */
@Published(type = "vn.minh.evidence.evidence.link-announced.v1", topic = EvidenceEvent.TOPIC)
public record LinkAnnouncedV1(
        UUID evidenceId,
        String unit,
        String department,
        String criterion,
        String host,
        String announcedBy,
        Instant announcedAt)
        implements EvidenceEvent {

    @Override
    public String subject() {
        return evidenceId.toString();
    }
}
