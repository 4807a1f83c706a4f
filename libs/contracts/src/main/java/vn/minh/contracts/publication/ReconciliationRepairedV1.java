package vn.minh.contracts.publication;

import java.time.Instant;
import java.util.UUID;
import vn.minh.contracts.Published;

/**
 * What could be told again is on its way.
 *
 * @param repaired records told again
 * @param left differences for a person to decide, or that moved meanwhile
 * @param repairedBy opaque id of who decided it
 */
@Published(type = "vn.minh.publication.reconciliation.repaired.v1", topic = ReconciliationEvent.TOPIC)
public record ReconciliationRepairedV1(
        UUID reconciliationId,
        String target,
        String department,
        String setCode,
        String schoolYear,
        int repaired,
        int left,
        String repairedBy,
        Instant repairedAt)
        implements ReconciliationEvent {

    @Override
    public String subject() {
        return reconciliationId.toString();
    }
}
