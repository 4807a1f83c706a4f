package vn.minh.contracts.evidence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.minh.contracts.Effect;
import vn.minh.contracts.Published;

/**
 * Its unit described it anew. Title and other free text stay with evidence.
 *
 * @param unit code of the unit it belongs to
 * @param criteria every criterion it serves, the one of its code first
 * @param effect when it is in force
 * @param sensitive whether it names persons: fewer people read it
 * @param describedBy opaque id of who described it
 */
@Published(type = "vn.minh.evidence.evidence.described.v1", topic = EvidenceEvent.TOPIC)
public record EvidenceDescribedV1(
        UUID evidenceId,
        String unit,
        List<String> criteria,
        Effect effect,
        boolean sensitive,
        String describedBy,
        Instant describedAt)
        implements EvidenceEvent {

    @Override
    public String subject() {
        return evidenceId.toString();
    }
}
