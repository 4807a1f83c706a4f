package vn.minh.contracts.publication;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.Published;

/**
 * The sector database was asked for its inventory.
 *
 * @param startedBy opaque id of who asked for it; absent when the clock did
 */
@Published(type = "vn.minh.publication.reconciliation.started.v1", topic = ReconciliationEvent.TOPIC)
public record ReconciliationStartedV1(
        UUID reconciliationId,
        String target,
        String department,
        String setCode,
        String schoolYear,
        @Nullable String startedBy,
        Instant startedAt)
        implements ReconciliationEvent {

    @Override
    public String subject() {
        return reconciliationId.toString();
    }
}
