package vn.minh.publication.reconciliation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.minh.publication.delivery.Delivery;

/**
 * A record as we told it, with its delivery as it stands.
 *
 * @param version of the delivery: one that moved on is not repaired
 * @param accepted whether its receipt is here
 * @param changedAt when the delivery came into its state
 */
public record OurRecord(
        Delivery.Id delivery,
        long version,
        Entry entry,
        String unitName,
        @Nullable String authorityName,
        boolean accepted,
        Instant changedAt) {

    /** What moved since the question was asked may be in the answer or not. */
    boolean isSettledBefore(Instant asked) {
        return accepted && !changedAt.isAfter(asked);
    }
}
