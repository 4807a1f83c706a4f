package vn.minh.contracts.evidence;

import java.time.Instant;
import java.util.UUID;
import vn.minh.contracts.Published;

/**
 * A later look at a linked page showed something else than the look before.
 *
 * @param unit code of the unit it belongs to
 * @param version the version whose snapshot it is compared with
 * @param outcome against the snapshot
 */
@Published(type = "vn.minh.evidence.evidence.link-checked.v1", topic = EvidenceEvent.TOPIC)
public record LinkCheckedV1(UUID evidenceId, String unit, int version, LinkOutcome outcome, Instant checkedAt)
        implements EvidenceEvent {

    @Override
    public String subject() {
        return evidenceId.toString();
    }
}
