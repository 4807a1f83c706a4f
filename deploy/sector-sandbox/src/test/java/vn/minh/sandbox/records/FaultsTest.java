package vn.minh.sandbox.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.minh.sandbox.records.Faults.Fate;
import vn.minh.sandbox.records.Faults.Kind;
import vn.minh.sandbox.records.Faults.Plan;

class FaultsTest {

    private final Faults faults = new Faults();

    @Test
    void aTenthFailsATenthIsLateATenthIsDoubledAndNoneSuffersTwoOfThem() {
        faults.plan(new Plan(0, 0, 0, 0, 10, 10, 10, 250, false));

        var fates = hear(100);

        assertThat(fates.stream().filter(Fate::fails)).hasSize(10);
        assertThat(fates.stream().filter(FaultsTest::isLate)).hasSize(10);
        assertThat(fates.stream().filter(Fate::doubled)).hasSize(10);
        assertThat(fates)
                .noneMatch(fate -> isLate(fate) && fate.doubled() || fate.fails() && (isLate(fate) || fate.doubled()));
        assertThat(faults.struck())
                .containsEntry(Kind.HEARD, 100L)
                .containsEntry(Kind.FAILED, 10L)
                .containsEntry(Kind.DELAYED, 10L)
                .containsEntry(Kind.DOUBLED, 10L);
    }

    @Test
    void theSamePlanStrikesTheSameMessagesAgain() {
        var plan = new Plan(2, 1, 0, 0, 7, 5, 3, 0, false);
        faults.plan(plan);
        var first = hear(40);

        faults.plan(plan);

        assertThat(hear(40)).isEqualTo(first);
    }

    @Test
    void aShareOfOneStrikesEverything() {
        faults.plan(new Plan(0, 0, 0, 0, 0, 1, 1, 40, false));

        assertThat(hear(5)).allMatch(fate -> fate.delay().equals(Duration.ofMillis(40)) && fate.doubled());
        faults.plan(new Plan(0, 0, 0, 0, 1, 0, 0, 0, false));
        assertThat(hear(5)).allMatch(Fate::fails);
    }

    @Test
    void withoutAShareEveryReceiptIsLate() {
        faults.plan(new Plan(0, 0, 0, 0, 0, 0, 0, 40, false));

        assertThat(hear(5)).allMatch(FaultsTest::isLate);
    }

    @Test
    void whatIsPlannedForTheNextOnesIsUsedUpAndSpared() {
        faults.plan(new Plan(2, 1, 0, 0, 0, 0, 0, 0, false));

        var fates = hear(4);

        assertThat(fates).extracting(Fate::rejected).containsExactly(true, true, false, false);
        assertThat(fates).extracting(Fate::dropped).containsExactly(true, false, false, false);
        assertThat(faults.plan().rejectNext()).isZero();
        assertThat(faults.struck()).containsEntry(Kind.REJECTED, 2L).containsEntry(Kind.DROPPED, 1L);
    }

    @Test
    void bothWaysInAtOnceLoseNoCount() throws Exception {
        faults.plan(new Plan(50, 0, 0, 0, 10, 0, 0, 0, false));

        try (var two = Executors.newFixedThreadPool(2)) {
            for (var done :
                    two.invokeAll(Collections.nCopies(2, () -> hear(5000).size()))) {
                assertThat(done.get()).isEqualTo(5000);
            }
        }

        assertThat(faults.struck())
                .containsEntry(Kind.HEARD, 10_000L)
                .containsEntry(Kind.FAILED, 1000L)
                .containsEntry(Kind.REJECTED, 50L);
    }

    private List<Fate> hear(int messages) {
        return IntStream.range(0, messages).mapToObj(_ -> faults.hear()).toList();
    }

    private static boolean isLate(Fate fate) {
        return !fate.delay().isZero();
    }
}
