package vn.minh.review.externalreview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.contracts.UnitRef;

/** A review as its line in a queue shows it. */
public record QueueEntry(
        UUID id,
        UUID selfAssessmentId,
        UUID campaignId,
        UnitRef unit,
        String department,
        UnitRef authority,
        @Nullable UUID team,
        String schoolYear,
        IndicatorSetRef set,
        boolean demonstration,
        int round,
        Status state,
        @Nullable String holder,
        @Nullable LocalDate dueOn,
        Instant openedAt,
        long version) {

    /** Where a page ends: the queue is walked by the time of arrival. */
    public record Key(Instant openedAt, UUID id) {}

    public Key key() {
        return new Key(openedAt, id);
    }
}
