package vn.minh.publication.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minh.contracts.sector.SectorReceiptIssuedV1;

class GateTest {

    private static final Instant NOW = Instant.parse("2026-06-01T02:00:00Z");
    private static final Gate.Rules RULES = new Gate.Rules(8, 3, Duration.ofSeconds(30), Duration.ofHours(1));
    private static final Answer AWAY = new Answer.Away("connection refused");
    private static final Answer RECEIPT =
            new Answer.Receipt(new SectorReceiptIssuedV1("a|b|c|OWN_RESULT", 1, true, "BN-1", null, null, NOW));

    @Test
    void soManyAskAtOnceAndNoMore() {
        var gate = Gate.OPEN.enter().enter();

        assertThat(gate.room(RULES, NOW)).isEqualTo(6);
        assertThat(gate.leave(RECEIPT, RULES, NOW).room(RULES, NOW)).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void aFewFailuresDoNotCloseIt(int failures) {
        assertThat(failed(failures).room(RULES, NOW)).isEqualTo(8);
    }

    @Test
    void afterSeveralInARowNobodyAsksForAWhileAndThenOneGoesFirst() {
        var tripped = failed(3);

        assertThat(tripped.room(RULES, NOW.plusSeconds(29))).isZero();
        assertThat(tripped.room(RULES, NOW.plusSeconds(30))).isEqualTo(1);
        assertThat(tripped.enter().room(RULES, NOW.plusSeconds(30))).isZero();
    }

    @Test
    void theOthersFollowIfTheFirstIsHeard() {
        var later = NOW.plusSeconds(30);

        var again = failed(3).enter().leave(RECEIPT, RULES, later);

        assertThat(again.room(RULES, later)).isEqualTo(8);
    }

    @Test
    void itClosesAgainIfTheFirstIsNotHeard() {
        var later = NOW.plusSeconds(30);

        var again = failed(3).enter().leave(AWAY, RULES, later);

        assertThat(again.room(RULES, later.plusSeconds(29))).isZero();
        assertThat(again.room(RULES, later.plusSeconds(30))).isEqualTo(1);
    }

    @Test
    void anAnswerInBetweenStartsTheCountAnew() {
        var gate = failed(2).enter().leave(RECEIPT, RULES, NOW).enter().leave(AWAY, RULES, NOW);

        assertThat(gate.room(RULES, NOW)).isEqualTo(8);
    }

    @Test
    void whoAskedForTimeIsLeftAloneForThatLongWhateverOthersHear() {
        var asked = Gate.OPEN.enter().enter().leave(new Answer.Busy(Duration.ofSeconds(90)), RULES, NOW);

        var heard = asked.leave(RECEIPT, RULES, NOW);

        assertThat(heard.room(RULES, NOW.plusSeconds(89))).isZero();
        assertThat(heard.room(RULES, NOW.plusSeconds(90))).isEqualTo(8);
    }

    @Test
    void aShorterPauseDoesNotEndALongerOne() {
        var gate = Gate.OPEN
                .enter()
                .enter()
                .leave(new Answer.Busy(Duration.ofSeconds(90)), RULES, NOW)
                .leave(new Answer.Busy(Duration.ofSeconds(1)), RULES, NOW);

        assertThat(gate.room(RULES, NOW.plusSeconds(89))).isZero();
    }

    @Test
    void askingForTimeIsNoFailure() {
        var gate = failed(2).enter().leave(new Answer.Busy(Duration.ofSeconds(1)), RULES, NOW);

        assertThat(gate.room(RULES, NOW.plusSeconds(1))).isEqualTo(8);
    }

    @Test
    void aPauseWithoutAnEndIsOursAndOneWithoutMeasureIsCut() {
        var unsaid = Gate.OPEN.enter().leave(new Answer.Busy(null), RULES, NOW);
        var year = Gate.OPEN.enter().leave(new Answer.Busy(Duration.ofDays(365)), RULES, NOW);

        assertThat(unsaid.closedUntil()).isEqualTo(NOW.plusSeconds(30));
        assertThat(year.closedUntil()).isEqualTo(NOW.plus(Duration.ofHours(1)));
    }

    private static Gate failed(int times) {
        var gate = Gate.OPEN;
        for (int i = 0; i < times; i++) {
            gate = gate.enter().leave(AWAY, RULES, NOW);
        }
        return gate;
    }
}
