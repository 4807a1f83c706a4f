package vn.minh.publication.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.minh.publication.reconciliation.SomeRecords.AFTER;
import static vn.minh.publication.reconciliation.SomeRecords.ASKED;
import static vn.minh.publication.reconciliation.SomeRecords.entry;
import static vn.minh.publication.reconciliation.SomeRecords.settled;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.minh.contracts.publication.ReconciliationComparedV1;
import vn.minh.contracts.publication.ReconciliationLapsedV1;
import vn.minh.contracts.publication.ReconciliationRepairedV1;
import vn.minh.contracts.publication.ReconciliationStartedV1;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Conflict;
import vn.minh.domain.Rejection.IllegalMove;
import vn.minh.publication.delivery.Deliveries.Scope;
import vn.minh.publication.delivery.Way;
import vn.minh.publication.reconciliation.ReconciliationState.Compared;
import vn.minh.publication.reconciliation.ReconciliationState.Lapsed;
import vn.minh.publication.reconciliation.ReconciliationState.Repaired;
import vn.minh.publication.reconciliation.ReconciliationState.Started;

class ReconciliationTest {

    private static final Scope SCOPE = new Scope("csdl", "HN", "4725", "2025-2026");
    private static final Comparison FOUND = Comparison.of(
            List.of(settled(entry(1, 1, "a")), settled(entry(2, 1, "a"))), List.of(entry(2, 1, "a")), ASKED);

    @Test
    void itStartsWaitingAndSaysWhoAsked() {
        var step = Reconciliation.start(
                new Reconciliation.Id(UUID.randomUUID()), SCOPE, Way.TOPIC, "officer", null, ASKED, AFTER);

        assertThat(step.next().state()).isEqualTo(new Started(AFTER));
        assertThat(step.event())
                .isInstanceOfSatisfying(
                        ReconciliationStartedV1.class,
                        fact -> assertThat(fact.startedBy()).isEqualTo("officer"));
    }

    @Test
    void comparedIsToldWithBothSidesOfEachAuthority() {
        var step = in(new Started(AFTER)).compare(FOUND, AFTER);

        assertThat(step.next().state()).isEqualTo(new Compared(new Tally(2, 1, 0), AFTER));
        assertThat(step.event()).isInstanceOfSatisfying(ReconciliationComparedV1.class, fact -> {
            assertThat(fact.differences()).isEqualTo(1);
            assertThat(fact.authorities()).singleElement().satisfies(authority -> {
                assertThat(authority.ours().count()).isEqualTo(2);
                assertThat(authority.theirs().count()).isEqualTo(1);
            });
        });
    }

    @Test
    void waitingEndsWithTheMomentItEndsAndNotBefore() {
        var waiting = in(new Started(AFTER));

        assertThat(waiting.due(ASKED)).isEmpty();
        assertThat(waiting.due(AFTER)).hasValueSatisfying(step -> {
            assertThat(step.next().state()).isEqualTo(new Lapsed(AFTER));
            assertThat(step.event()).isInstanceOf(ReconciliationLapsedV1.class);
        });
    }

    @Test
    void repairSaysWhatIsLeft() {
        var step = in(new Compared(new Tally(9, 5, 1), ASKED)).repair(3, "officer", AFTER);

        assertThat(step.next().state()).isEqualTo(new Repaired(new Tally(9, 5, 1), ASKED, 3, 2, "officer", AFTER));
        assertThat(step.event())
                .isInstanceOfSatisfying(
                        ReconciliationRepairedV1.class,
                        fact -> assertThat(fact.left()).isEqualTo(2));
    }

    @Test
    void whereNothingDiffersThereIsNothingToRepair() {
        var inStep = in(new Compared(new Tally(9, 0, 0), ASKED));

        var refused = catchThrowableOfType(Rejected.class, inStep::repairable);

        assertThat(refused.reason()).isInstanceOf(Conflict.class);
    }

    static Stream<ReconciliationState> ended() {
        return Stream.of(new Repaired(new Tally(1, 1, 0), ASKED, 1, 0, "x", AFTER), new Lapsed(AFTER));
    }

    @ParameterizedTest
    @MethodSource("ended")
    void whatEndedOffersNoMove(ReconciliationState state) {
        var over = in(state);

        var compare = catchThrowableOfType(Rejected.class, () -> over.compare(FOUND, AFTER));
        var repair = catchThrowableOfType(Rejected.class, () -> over.repair(1, "x", AFTER));

        assertThat(compare.reason()).isInstanceOf(IllegalMove.class);
        assertThat(repair.reason()).isInstanceOf(IllegalMove.class);
        assertThat(over.due(AFTER)).isEmpty();
    }

    private static Reconciliation in(ReconciliationState state) {
        return new Reconciliation(
                new Reconciliation.Id(UUID.randomUUID()), SCOPE, Way.TOPIC, "officer", null, ASKED, state, 1);
    }
}
