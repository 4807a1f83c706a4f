package vn.minh.review.externalreview.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.contracts.UnitRef;
import vn.minh.review.externalreview.QueueEntry;
import vn.minh.review.externalreview.Reach;
import vn.minh.review.externalreview.Status;

/** One line of a queue. The holder is shown on the authority's side only. */
record QueueLineView(
        UUID id,
        UUID selfAssessment,
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

    static QueueLineView of(QueueEntry entry, Reach reach) {
        boolean authoritySide = reach.oversees(entry.authority().code(), entry.department())
                || reach.isSeatedFor(entry.authority().code(), entry.campaignId(), entry.team());
        return new QueueLineView(
                entry.id(),
                entry.selfAssessmentId(),
                entry.unit(),
                entry.department(),
                entry.authority(),
                authoritySide ? entry.team() : null,
                entry.schoolYear(),
                entry.set(),
                entry.demonstration(),
                entry.round(),
                entry.state(),
                authoritySide ? entry.holder() : null,
                entry.dueOn(),
                entry.openedAt(),
                entry.version());
    }
}
