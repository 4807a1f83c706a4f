package vn.minh.publication.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.minh.publication.delivery.SomeDelivery.LATER;
import static vn.minh.publication.delivery.SomeDelivery.NOW;
import static vn.minh.publication.delivery.SomeDelivery.SCHOOL;
import static vn.minh.publication.delivery.SomeDelivery.in;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.minh.contracts.publication.DeliveryCorrectedV1;
import vn.minh.contracts.publication.DeliveryQueuedV1;
import vn.minh.contracts.publication.DeliveryRetriedV1;
import vn.minh.contracts.publication.DeliveryRevisedV1;
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

    @ParameterizedTest
    @CsvSource({"1, 2", "0, 2", "7, 8"})
    void whatTheSectorDatabaseHasOtherwiseIsToldAboveBothSides(int theirs, int expected) {
        var accepted = in(new Accepted("BN-7", NOW));

        var step = accepted.restate(theirs, LATER);

        assertThat(step.next().state()).isEqualTo(new Pending(LATER));
        assertThat(step.next().record()).isEqualTo(SectorRecords.asRevision(expected, accepted.record()));
        assertThat(step.event())
                .isInstanceOfSatisfying(
                        DeliveryRevisedV1.class,
                        revised -> assertThat(revised.revision()).isEqualTo(expected));
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

        var allowed = Stream.<Move>of(
                        Delivery::retry, Delivery::resend, Delivery::correct, (one, now) -> one.restate(1, now))
                .map(move -> refusal(move, delivery))
                .filter(Objects::isNull)
                .count();

        int expected = switch (state) {
            case Pending _, Sent _, Retrying _ -> 0;
            case Parked _, DeliveryState.Rejected _ -> 1;
            case Accepted _ -> 2;
        };
        assertThat(allowed).isEqualTo(expected);
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

    private static Actor from(String unit) {
        return new Actor("someone", unit, Set.of(Role.PRINCIPAL));
    }
}
