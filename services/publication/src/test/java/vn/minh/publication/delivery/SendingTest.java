package vn.minh.publication.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minh.publication.delivery.SomeDelivery.LATER;
import static vn.minh.publication.delivery.SomeDelivery.NOW;
import static vn.minh.publication.delivery.SomeDelivery.in;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.minh.contracts.publication.DeliveryParkedV1;
import vn.minh.contracts.publication.DeliverySentV1;
import vn.minh.contracts.publication.DeliveryTimedOutV1;
import vn.minh.domain.Transition;
import vn.minh.publication.delivery.DeliveryState.Parked;
import vn.minh.publication.delivery.DeliveryState.Pending;
import vn.minh.publication.delivery.DeliveryState.Retrying;
import vn.minh.publication.delivery.DeliveryState.Sent;

/** What the clock, and silence, do to a delivery. */
class SendingTest {

    private static final Patience PATIENCE =
            new Patience(Duration.ofSeconds(60), Duration.ofSeconds(5), Duration.ofMinutes(1), 3);
    private static final Instant DUE = NOW;

    @Test
    void pendingIsSentAndWaitsForItsReceipt() {
        var step = clock(new Pending(NOW));

        assertThat(step.next().state()).isEqualTo(new Sent(1, NOW, NOW.plusSeconds(60)));
        assertThat(step.event()).isInstanceOf(DeliverySentV1.class);
    }

    @Test
    void sentWithoutReceiptIsTriedAgainAfterAPauseThatDoublesUpToALimit() {
        var first = clock(new Sent(1, NOW, DUE)).next().state();
        var second = clock(new Sent(2, NOW, DUE)).next().state();
        var tenth = clock(new Sent(10, NOW, DUE)).next().state();
        var millionth = clock(new Sent(1_000_000, NOW, DUE)).next().state();

        assertThat(first).isEqualTo(new Retrying(1, NOW.plusSeconds(5)));
        assertThat(second).isEqualTo(new Retrying(2, NOW.plusSeconds(10)));
        assertThat(tenth).isEqualTo(new Retrying(10, NOW.plusSeconds(60)));
        assertThat(millionth).isEqualTo(new Retrying(1_000_000, NOW.plusSeconds(60)));
    }

    @Test
    void aTimeOutIsTold() {
        var step = clock(new Sent(2, NOW, DUE));

        assertThat(step.event()).isInstanceOfSatisfying(DeliveryTimedOutV1.class, out -> {
            assertThat(out.attempt()).isEqualTo(2);
            assertThat(out.retryAt()).isEqualTo(NOW.plusSeconds(10));
        });
    }

    @Test
    void retryingIsSentAgainWithTheNextAttempt() {
        var step = clock(new Retrying(2, DUE));

        assertThat(step.next().state()).isEqualTo(new Sent(3, NOW, NOW.plusSeconds(60)));
        assertThat(step.next().revision()).isEqualTo(1);
    }

    @Test
    void afterTheLastAttemptItIsParked() {
        var step = clock(new Retrying(3, DUE));

        assertThat(step.next().state()).isEqualTo(new Parked(3, NOW));
        assertThat(step.event()).isInstanceOf(DeliveryParkedV1.class);
    }

    @Test
    void anAnswerThatDoesNotComeIsATimeOutAtOnce() {
        var step = in(new Sent(2, NOW, LATER)).unanswered(PATIENCE, NOW).orElseThrow();

        assertThat(step.next().state()).isEqualTo(new Retrying(2, NOW.plusSeconds(10)));
        assertThat(step.event()).isInstanceOf(DeliveryTimedOutV1.class);
    }

    @Test
    void aSendingThatWasPutOffDoesNotCount() {
        var until = NOW.plusSeconds(90);

        var step =
                in(new Sent(PATIENCE.attempts(), NOW, LATER)).defer(until, NOW).orElseThrow();

        assertThat(step.event())
                .isInstanceOfSatisfying(
                        DeliveryTimedOutV1.class,
                        out -> assertThat(out.retryAt()).isEqualTo(until));
        assertThat(step.next().due(PATIENCE, NOW)).isEmpty();
        assertThat(step.next().due(PATIENCE, until).orElseThrow().next().state())
                .isEqualTo(new Sent(PATIENCE.attempts(), until, until.plusSeconds(60)));
    }

    @ParameterizedTest
    @MethodSource("vn.minh.publication.delivery.SomeDelivery#everyState")
    void onlyWhatIsOnItsWayCanStayUnanswered(DeliveryState state) {
        var delivery = in(state);

        assertThat(delivery.unanswered(PATIENCE, NOW).isPresent()).isEqualTo(state instanceof Sent);
        assertThat(delivery.defer(LATER, NOW).isPresent()).isEqualTo(state instanceof Sent);
    }

    @ParameterizedTest
    @MethodSource("nothingForTheClock")
    void theClockLeavesAloneWhatIsNotDue(DeliveryState state) {
        var step = in(state).due(PATIENCE, NOW);

        assertThat(step).isEmpty();
    }

    static Stream<DeliveryState> nothingForTheClock() {
        return Stream.concat(
                Stream.of(new Sent(1, NOW, LATER), new Retrying(1, LATER), new Parked(3, NOW)),
                SomeDelivery.answered());
    }

    private static Transition<Delivery> clock(DeliveryState state) {
        return in(state).due(PATIENCE, NOW).orElseThrow();
    }
}
