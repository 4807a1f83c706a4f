package vn.minh.review.externalreview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A review as a queue keeps it, without its answers and findings.
 *
 * @param approvedAt when the unit handed in the round that is reviewed now
 * @param changedCriteria in how many criteria this round differs from the one before; absent in round 1
 * @param reviewDueOn last day of the review; absent when the campaign's dates are not known
 */
public record QueueEntry(
        Reviewed reviewed,
        int round,
        Instant approvedAt,
        @Nullable Integer changedCriteria,
        @Nullable LocalDate reviewDueOn,
        Instant openedAt,
        long version) {

    /** Where a page ends: the queue is walked by the time of arrival. */
    public record Key(Instant openedAt, UUID id) {}

    public Key key() {
        return new Key(openedAt, reviewed.id().value());
    }

    /** Whether the last day passed and nobody concluded. */
    public boolean isLate(LocalDate today) {
        return reviewDueOn != null
                && reviewDueOn.isBefore(today)
                && reviewed.state().status() != Status.CONCLUDED;
    }
}
