package vn.minh.publication.reconciliation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.publication.ReconciliationComparedV1;
import vn.minh.contracts.publication.ReconciliationComparedV1.Authority;
import vn.minh.contracts.publication.ReconciliationComparedV1.Side;
import vn.minh.contracts.publication.ReconciliationLapsedV1;
import vn.minh.contracts.publication.ReconciliationRepairedV1;
import vn.minh.contracts.publication.ReconciliationStartedV1;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Conflict;
import vn.minh.domain.Rejection.IllegalMove;
import vn.minh.domain.Transition;
import vn.minh.publication.delivery.Deliveries.Scope;
import vn.minh.publication.delivery.Way;
import vn.minh.publication.reconciliation.ReconciliationState.Compared;
import vn.minh.publication.reconciliation.ReconciliationState.Lapsed;
import vn.minh.publication.reconciliation.ReconciliationState.Repaired;
import vn.minh.publication.reconciliation.ReconciliationState.Started;

/**
 * One comparison of what the sector database was told and what it holds (đối soát).
 *
 * @param way how the other side is asked; FILE: an officer brings its inventory
 * @param startedBy opaque id of who asked for it; absent when the clock did
 * @param day the day it is the clock's comparison of, in Vietnam; absent when a person asked
 */
public record Reconciliation(
        Id id,
        Scope scope,
        Way way,
        @Nullable String startedBy,
        @Nullable LocalDate day,
        Instant startedAt,
        ReconciliationState state,
        long version) {

    /** Also the id of the inventory that is asked for. */
    public record Id(UUID value) {}

    public static Transition<Reconciliation> start(
            Id id, Scope scope, Way way, @Nullable String by, @Nullable LocalDate day, Instant now, Instant until) {
        var started = new Reconciliation(id, scope, way, by, day, now, new Started(until), 0);
        return new Transition<>(
                started,
                new ReconciliationStartedV1(
                        id.value(), scope.target(), scope.department(), scope.set(), scope.schoolYear(), by, now));
    }

    /** Both sides were laid side by side. */
    public Transition<Reconciliation> compare(Comparison found, Instant now) {
        var compared = started("compare").compare(found.tally(), now);
        return new Transition<>(
                with(compared),
                new ReconciliationComparedV1(
                        id.value(),
                        scope.target(),
                        scope.department(),
                        scope.set(),
                        scope.schoolYear(),
                        found.authorities().stream()
                                .map(sums -> new Authority(
                                        sums.authority(), side(sums.ours()), side(sums.theirs()), sums.differences()))
                                .toList(),
                        found.tally().records(),
                        found.tally().differences(),
                        found.tally().underWay(),
                        now));
    }

    /** The clock asks: has waiting for the other side come to its end? */
    public Optional<Transition<Reconciliation>> due(Instant now) {
        return switch (state) {
            case Started started
            when !now.isBefore(started.until()) ->
                Optional.of(new Transition<>(
                        with(started.lapse(now)),
                        new ReconciliationLapsedV1(
                                id.value(), scope.target(), scope.department(), scope.set(), scope.schoolYear(), now)));
            case Started _, Compared _, Repaired _, Lapsed _ -> Optional.empty();
        };
    }

    /** What could be told again is on its way; the rest is left to a person. */
    public Transition<Reconciliation> repair(int repaired, String by, Instant now) {
        var compared = compared();
        int left = compared.tally().differences() - repaired;
        return new Transition<>(
                with(compared.repair(repaired, left, by, now)),
                new ReconciliationRepairedV1(
                        id.value(),
                        scope.target(),
                        scope.department(),
                        scope.set(),
                        scope.schoolYear(),
                        repaired,
                        left,
                        by,
                        now));
    }

    /** Refuses before anything is touched: there must be something to repair. */
    public Reconciliation repairable() {
        if (compared().tally().differences() == 0) {
            throw new Rejected(new Conflict(
                    "nothing-to-repair",
                    "Lần đối soát này không có chênh lệch nào: hai bên khớp nhau.",
                    "Không cần làm gì; muốn chắc chắn, hãy đối soát lại."));
        }
        return this;
    }

    /** Refuses unless it still waits for the other side. */
    public Started started(String move) {
        return switch (state) {
            case Started started -> started;
            case Compared _, Repaired _, Lapsed _ -> throw illegal(move);
        };
    }

    private Compared compared() {
        return switch (state) {
            case Compared compared -> compared;
            case Started _, Repaired _, Lapsed _ -> throw illegal("repair");
        };
    }

    private Reconciliation with(ReconciliationState next) {
        return new Reconciliation(id, scope, way, startedBy, day, startedAt, next, version);
    }

    private static Side side(Sum sum) {
        return new Side(sum.count(), sum.sha256());
    }

    private Rejected illegal(String move) {
        return new Rejected(new IllegalMove("reconciliation", state.status().name(), move));
    }
}
