package vn.minh.publication.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.minh.publication.delivery.SomeDelivery.LATER;
import static vn.minh.publication.delivery.SomeDelivery.NOW;
import static vn.minh.publication.delivery.SomeDelivery.SCHOOL;
import static vn.minh.publication.delivery.SomeDelivery.in;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.minh.contracts.publication.SectorRecordAcceptedV1;
import vn.minh.contracts.publication.SectorRecordRejectedV1;
import vn.minh.contracts.sector.SectorReceiptIssuedV1;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Conflict;
import vn.minh.domain.Rejection.Invalid;
import vn.minh.publication.delivery.DeliveryState.Accepted;
import vn.minh.publication.delivery.DeliveryState.Sent;

/** What the sector database answers, and what it means. */
class DeliveryReceiptTest {

    @ParameterizedTest
    @MethodSource("vn.minh.publication.delivery.SomeDelivery#unanswered")
    void aReceiptCountsInEveryStateThatHasNone(DeliveryState state) {
        var step = in(state).receive(receipt(1, "BN-7", null), NOW).orElseThrow();

        assertThat(step.next().state()).isEqualTo(new Accepted("BN-7", NOW));
        assertThat(step.event())
                .isInstanceOfSatisfying(
                        SectorRecordAcceptedV1.class,
                        accepted -> assertThat(accepted.receipt()).isEqualTo("BN-7"));
    }

    @ParameterizedTest
    @MethodSource("vn.minh.publication.delivery.SomeDelivery#unanswered")
    void aRefusalCountsInEveryStateThatHasNoAnswer(DeliveryState state) {
        var step = in(state).receive(receipt(1, null, "unknown-unit"), NOW).orElseThrow();

        assertThat(step.next().state()).isEqualTo(new DeliveryState.Rejected("unknown-unit", "Vì sao.", NOW));
        assertThat(step.event())
                .isInstanceOfSatisfying(
                        SectorRecordRejectedV1.class,
                        rejected -> assertThat(rejected.reason()).isEqualTo("unknown-unit"));
    }

    @ParameterizedTest
    @MethodSource("vn.minh.publication.delivery.SomeDelivery#answered")
    void aSecondAnswerChangesNothing(DeliveryState state) {
        var step = in(state).receive(receipt(1, "BN-8", null), NOW);

        assertThat(step).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("vn.minh.publication.delivery.SomeDelivery#everyState")
    void aReceiptOfAnOlderRevisionChangesNothing(DeliveryState state) {
        var delivery = in(state)
                .revise(SCHOOL.dossier(), SectorRecords.of(SCHOOL.approved(2)), NOW)
                .next();

        var step = delivery.receive(receipt(1, "BN-7", null), NOW);

        assertThat(step).isEmpty();
    }

    @Test
    void aReceiptOfARevisionNeverToldIsRefused() {
        var sent = in(new Sent(1, NOW, LATER));

        var refused = catchThrowableOfType(Rejected.class, () -> sent.receive(receipt(2, "BN-9", null), NOW));

        assertThat(refused.reason())
                .isInstanceOfSatisfying(
                        Conflict.class, conflict -> assertThat(conflict.code()).isEqualTo("receipt-ahead"));
    }

    @Test
    void aReceiptWithoutANumberOrAReasonIsRefused() {
        var sent = in(new Sent(1, NOW, LATER));
        var noNumber = new SectorReceiptIssuedV1(SCHOOL.ownRecord(), 1, true, null, null, null, NOW);
        var noReason = new SectorReceiptIssuedV1(SCHOOL.ownRecord(), 1, false, null, " ", null, NOW);

        var first = catchThrowableOfType(Rejected.class, () -> sent.receive(noNumber, NOW));
        var second = catchThrowableOfType(Rejected.class, () -> sent.receive(noReason, NOW));

        assertThat(first.reason()).isInstanceOf(Invalid.class);
        assertThat(second.reason()).isInstanceOf(Invalid.class);
    }

    static SectorReceiptIssuedV1 receipt(int revision, @Nullable String number, @Nullable String reason) {
        return new SectorReceiptIssuedV1(
                SCHOOL.ownRecord(), revision, number != null, number, reason, reason == null ? null : "Vì sao.", NOW);
    }
}
