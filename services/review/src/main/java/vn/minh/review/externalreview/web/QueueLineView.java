package vn.minh.review.externalreview.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.contracts.UnitRef;
import vn.minh.review.externalreview.Anomaly;
import vn.minh.review.externalreview.Move;
import vn.minh.review.externalreview.Settled;
import vn.minh.review.externalreview.State;
import vn.minh.review.externalreview.Status;
import vn.minh.review.externalreview.WalkQueue;

/**
 * One line of a queue, as version 1 of the API shows it. Team, holder and anomalies are shown on the authority's side
 * only, anomalies not to whoever reads blind.
 *
 * @param approvedAt when the unit handed in this round
 * @param changedCriteria in how many criteria this round differs from the one before; absent in round 1
 * @param dueOn the unit's last day while its answer is awaited
 * @param reviewDueOn last day of the review
 * @param late whether it passed and nothing is concluded
 * @param recognised whether a recognition stands
 * @param revoked whether it was recognised and taken back
 * @param moves what this person may do now
 */
record QueueLineView(
        UUID id,
        UUID selfAssessment,
        UUID campaign,
        UnitRef unit,
        String department,
        UnitRef authority,
        @Nullable UUID team,
        String schoolYear,
        IndicatorSetRef set,
        boolean demonstration,
        int round,
        Instant approvedAt,
        @Nullable Integer changedCriteria,
        List<Anomaly> anomalies,
        Status state,
        boolean recognised,
        boolean revoked,
        @Nullable String holder,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate reviewDueOn,
        boolean late,
        Instant openedAt,
        List<String> moves,
        long version) {

    static QueueLineView of(WalkQueue.Line line) {
        var entry = line.entry();
        var review = entry.reviewed();
        var dossier = review.dossier();
        return new QueueLineView(
                review.id().value(),
                dossier.selfAssessmentId(),
                dossier.campaignId(),
                dossier.unit(),
                dossier.department(),
                review.authority(),
                line.authoritySide() ? review.team() : null,
                dossier.schoolYear(),
                dossier.set(),
                dossier.demonstration(),
                entry.round(),
                entry.approvedAt(),
                entry.changedCriteria(),
                line.blind() ? List.of() : line.anomalies(),
                review.state().status(),
                line.past().recognised(),
                line.past().settled() == Settled.REVOKED,
                line.authoritySide() ? review.state().holder() : null,
                review.state() instanceof State.AwaitingUnit awaiting ? awaiting.dueOn() : null,
                entry.reviewDueOn(),
                line.late(),
                entry.openedAt(),
                line.moves().stream().map(Move::word).toList(),
                entry.version());
    }
}
