package vn.minh.publication.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.minh.publication.delivery.SomeDelivery.LATER;
import static vn.minh.publication.delivery.SomeDelivery.NOW;
import static vn.minh.publication.delivery.SomeDelivery.SCHOOL;
import static vn.minh.publication.delivery.SomeDelivery.in;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.minh.contracts.publication.DeliveryCorrectedV1;
import vn.minh.contracts.publication.DeliveryParkedV1;
import vn.minh.contracts.publication.DeliveryQueuedV1;
import vn.minh.contracts.publication.DeliveryRetriedV1;
import vn.minh.contracts.publication.DeliveryRevisedV1;
import vn.minh.contracts.publication.DeliverySentV1;
import vn.minh.contracts.publication.DeliveryTimedOutV1;
import vn.minh.domain.Actor;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.IllegalMove;
import vn.minh.domain.Rejection.NotFound;
import vn.minh.domain.Role;
import vn.minh.domain.Transition;
import vn.minh.publication.SomeSchool;
import vn.minh.publication.delivery.DeliveryState.Accepted;
import vn.minh.publication.delivery.DeliveryState.Parked;
import vn.minh.publication.delivery.DeliveryState.Pending;
import vn.minh.publication.delivery.DeliveryState.Retrying;
import vn.minh.publication.delivery.DeliveryState.Sent;

class DeliveryTest {

    private static final Patience PATIENCE =
            new Patience(Duration.ofSeconds(60), Duration.ofSeconds(5), Duration.ofMinutes(1), 3);
    private static final Instant DUE = NOW;

    @Test
    void aNewResultIsQueuedAsRevisionOne() {
        var step = Delivery.queue(
                new Delivery.Id(UUID.randomUUID()),
                "csdl",
                SCHOOL.dossier(),
                SectorRecords.of(SCHOOL.approved(1)),
                NOW);

        assertThat(step.next().state()).isEqualTo(new Pending(NOW));
        assertThat(step.next().revision()).isEqualTo(1);
        assertThat(step.event()).isInstanceOfSatisfying(DeliveryQueuedV1.class, queued -> {
            assertThat(queued.recordKey()).isEqualTo(SCHOOL.ownRecord());
            assertThat(queued.authority()).isEqualTo(SomeSchool.AUTHORITY.code());
        });
    }

    @Test
    void theDayOfTheDecisionIsTheDayInVietnam() {
        var told = SectorRecords.of(SCHOOL.recognised());

        assertThat(told.decidedOn()).isEqualTo("2026-05-21");
        assertThat(told.recordKey()).isEqualTo(SCHOOL.recognisedRecord());
    }

    @ParameterizedTest
    @MethodSource("vn.minh.publication.delivery.SomeDelivery#everyState")
    void aNewerResultTakesThePlaceInEveryState(DeliveryState state) {
        var newer = UUID.randomUUID();

        var step = in(state).revise(newer, SectorRecords.of(SCHOOL.approved(2)), NOW);

        assertThat(step.next().state()).isEqualTo(new Pending(NOW));
        assertThat(step.next().selfAssessmentId()).isEqualTo(newer);
        assertThat(step.next().revision()).isEqualTo(2);
        assertThat(step.event())
                .isInstanceOfSatisfying(
                        DeliveryRevisedV1.class,
                        revised -> assertThat(revised.revision()).isEqualTo(2));
    }

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

    @ParameterizedTest
    @MethodSource("nothingForTheClock")
    void theClockLeavesAloneWhatIsNotDue(DeliveryState state) {
        var step = in(state).due(PATIENCE, NOW);

        assertThat(step).isEmpty();
    }

    @Test
    void anOperatorLetsAParkedOneGoAgain() {
        var step = in(new Parked(3, NOW)).retry(LATER);

        assertThat(step.next().state()).isEqualTo(new Pending(LATER));
        assertThat(step.next().revision()).isEqualTo(1);
        assertThat(step.event()).isInstanceOf(DeliveryRetriedV1.class);
    }

    @Test
    void whatTheSectorDatabaseLostIsToldAgainAsTheSameRevision() {
        var step = in(new Accepted("BN-7", NOW)).resend(LATER);

        assertThat(step.next().state()).isEqualTo(new Pending(LATER));
        assertThat(step.next().revision()).isEqualTo(1);
        assertThat(step.event()).isInstanceOf(DeliveryRetriedV1.class);
    }

    @Test
    void whatIsPutRightGoesOutAsTheNextRevisionSoThatALateRefusalCannotCount() {
        var step = in(new DeliveryState.Rejected("unknown-unit", "", NOW)).correct(LATER);

        assertThat(step.next().state()).isEqualTo(new Pending(LATER));
        assertThat(step.next().revision()).isEqualTo(2);
        assertThat(step.event())
                .isInstanceOfSatisfying(
                        DeliveryCorrectedV1.class,
                        corrected -> assertThat(corrected.revision()).isEqualTo(2));
        assertThat(step.next().receive(DeliveryReceiptTest.receipt(1, null, "unknown-unit"), LATER))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("vn.minh.publication.delivery.SomeDelivery#everyState")
    void otherStatesRefuseAPersonsMoves(DeliveryState state) {
        var delivery = in(state);

        var allowed = Stream.<Move>of(Delivery::retry, Delivery::resend, Delivery::correct)
                .map(move -> refusal(move, delivery))
                .filter(Objects::isNull)
                .count();

        assertThat(allowed).isEqualTo(state instanceof DeliveryState.Unanswered && !(state instanceof Parked) ? 0 : 1);
    }

    @Test
    void onlyThoseItConcernsSeeIt() {
        var delivery = in(new Pending(NOW));

        assertThat(delivery.shownTo(from(SCHOOL.code()))).isEqualTo(delivery);
        assertThat(delivery.shownTo(from(SomeSchool.AUTHORITY.code()))).isEqualTo(delivery);
        assertThat(delivery.shownTo(from(SomeSchool.DEPARTMENT))).isEqualTo(delivery);
        assertThat(delivery.shownTo(new Actor("op", "elsewhere", Set.of(Role.ADMINISTRATOR))))
                .isEqualTo(delivery);
        var refused = catchThrowableOfType(Rejected.class, () -> delivery.shownTo(from("HN-OTHER")));
        assertThat(refused.reason()).isInstanceOf(NotFound.class);
    }

    interface Move {
        Transition<Delivery> on(Delivery delivery, Instant now);
    }

    private static @Nullable IllegalMove refusal(Move move, Delivery delivery) {
        try {
            move.on(delivery, NOW);
            return null;
        } catch (Rejected refused) {
            return (IllegalMove) refused.reason();
        }
    }

    static Stream<DeliveryState> nothingForTheClock() {
        return Stream.concat(
                Stream.of(new Sent(1, NOW, LATER), new Retrying(1, LATER), new Parked(3, NOW)),
                SomeDelivery.answered());
    }

    private static Transition<Delivery> clock(DeliveryState state) {
        return in(state).due(PATIENCE, NOW).orElseThrow();
    }

    private static Actor from(String unit) {
        return new Actor("someone", unit, Set.of(Role.PRINCIPAL));
    }
}
