package vn.minh.contracts.publication;

import java.time.Instant;
import java.util.UUID;
import vn.minh.contracts.Published;

/**
 * No whole inventory came in time.
 */
@Published(type = "vn.minh.publication.reconciliation.lapsed.v1", topic = ReconciliationEvent.TOPIC)
public record ReconciliationLapsedV1(
        UUID reconciliationId, String target, String department, String setCode, String schoolYear, Instant lapsedAt)
        implements ReconciliationEvent {

    @Override
    public String subject() {
        return reconciliationId.toString();
    }
}
