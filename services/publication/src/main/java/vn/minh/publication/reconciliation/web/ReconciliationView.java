package vn.minh.publication.reconciliation.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.publication.delivery.Way;
import vn.minh.publication.reconciliation.AuthoritySums;
import vn.minh.publication.reconciliation.ReconciliationState;
import vn.minh.publication.reconciliation.ReconciliationState.Compared;
import vn.minh.publication.reconciliation.ReconciliationState.Lapsed;
import vn.minh.publication.reconciliation.ReconciliationState.Repaired;
import vn.minh.publication.reconciliation.ReconciliationState.Started;
import vn.minh.publication.reconciliation.Reconciliations.Listed;
import vn.minh.publication.reconciliation.Sight;
import vn.minh.publication.reconciliation.Sum;
import vn.minh.publication.reconciliation.Tally;

/**
 * What version 1 of the API shows of a comparison. Fields are added, never renamed or removed.
 *
 * @param byClock whether it is the daily one
 * @param until when waiting for the other side ends; only while it waits
 * @param problem why the last answer could not be compared; only while it waits or when it lapsed
 * @param records, differences, underWay of the city; absent for who sees one authority only
 * @param moves what the reader may do with it: {@code inventory}, {@code repair}
 * @param authorities absent in a list
 */
record ReconciliationView(
        UUID id,
        String target,
        Way way,
        String department,
        String set,
        String schoolYear,
        ReconciliationState.Status state,
        boolean byClock,
        Instant startedAt,
        @Nullable Instant until,
        @Nullable String problem,
        @Nullable Integer records,
        @Nullable Integer differences,
        @Nullable Integer underWay,
        @Nullable Instant comparedAt,
        @Nullable Integer repaired,
        @Nullable Integer left,
        @Nullable Instant repairedAt,
        @Nullable Instant lapsedAt,
        List<String> moves,
        @Nullable List<Authority> authorities) {

    /** Both sides of one authority; {@code authority} is absent for records without one. */
    record Authority(@Nullable String authority, @Nullable String name, Sum ours, Sum theirs, int differences) {

        static Authority of(AuthoritySums sums) {
            return new Authority(sums.authority(), sums.name(), sums.ours(), sums.theirs(), sums.differences());
        }
    }

    private record Facts(
            @Nullable Instant until,
            @Nullable Tally tally,
            @Nullable Instant comparedAt,
            @Nullable Integer repaired,
            @Nullable Integer left,
            @Nullable Instant repairedAt,
            @Nullable Instant lapsedAt,
            boolean unanswered,
            List<String> moves) {

        static Facts of(ReconciliationState state) {
            return switch (state) {
                case Started(var until) ->
                    new Facts(until, null, null, null, null, null, null, true, List.of("inventory"));
                case Compared(var tally, var at) ->
                    new Facts(
                            null,
                            tally,
                            at,
                            null,
                            null,
                            null,
                            null,
                            false,
                            tally.differences() == 0 ? List.of() : List.of("repair"));
                case Repaired done ->
                    new Facts(
                            null,
                            done.tally(),
                            done.comparedAt(),
                            done.repaired(),
                            done.left(),
                            done.at(),
                            null,
                            false,
                            List.of());
                case Lapsed(var at) -> new Facts(null, null, null, null, null, null, at, true, List.of());
            };
        }
    }

    static ReconciliationView of(Listed listed, @Nullable List<AuthoritySums> sums, Sight sight) {
        var current = listed.reconciliation();
        var problem = listed.problem();
        var facts = Facts.of(current.state());
        boolean city = sight.authority() == null;
        var tally = city ? facts.tally : null;
        return new ReconciliationView(
                current.id().value(),
                current.scope().target(),
                current.way(),
                current.scope().department(),
                current.scope().set(),
                current.scope().schoolYear(),
                current.state().status(),
                current.startedBy() == null,
                current.startedAt(),
                facts.until,
                problem == null || !facts.unanswered ? null : problem.why(),
                tally == null ? null : tally.records(),
                tally == null ? null : tally.differences(),
                tally == null ? null : tally.underWay(),
                facts.comparedAt,
                city ? facts.repaired : null,
                city ? facts.left : null,
                facts.repairedAt,
                facts.lapsedAt,
                city ? facts.moves : List.of(),
                sums == null ? null : sums.stream().map(Authority::of).toList());
    }
}
