package vn.minh.publication.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minh.publication.delivery.SomeDelivery.LATER;
import static vn.minh.publication.delivery.SomeDelivery.NOW;
import static vn.minh.publication.delivery.SomeDelivery.SCHOOL;
import static vn.minh.publication.delivery.SomeDelivery.in;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.minh.contracts.publication.DeliveryCorrectedV1;
import vn.minh.contracts.publication.DeliveryWithdrawnV1;
import vn.minh.contracts.sector.SectorRecordWithdrawnV1;
import vn.minh.publication.SomeSchool;
import vn.minh.publication.delivery.DeliveryState.Pending;

/** A result that counts no more, as the sector database is told. */
class WithdrawalTest {

    private static final SectorRecordWithdrawnV1 WITHDRAWAL = SectorRecords.of(SCHOOL.revoked(SCHOOL.recognised()));

    @ParameterizedTest
    @MethodSource("vn.minh.publication.delivery.SomeDelivery#everyState")
    void aWithdrawalIsTheNextRevisionFromEveryState(DeliveryState state) {
        var dossier = UUID.randomUUID();

        var step = in(state).withdraw(dossier, WITHDRAWAL, LATER);

        assertThat(step.next().state()).isEqualTo(new Pending(LATER));
        assertThat(step.next().revision()).isEqualTo(2);
        assertThat(step.event()).isInstanceOfSatisfying(DeliveryWithdrawnV1.class, withdrawn -> {
            assertThat(withdrawn.selfAssessmentId()).isEqualTo(dossier);
            assertThat(withdrawn.revision()).isEqualTo(2);
            assertThat(withdrawn.authority()).isEqualTo(SomeSchool.AUTHORITY.code());
        });
    }

    @Test
    void itNamesTheActThatTookTheLevelBackAndItsDayInVietnam() {
        assertThat(WITHDRAWAL.recordKey()).isEqualTo(SCHOOL.recognisedRecord());
        assertThat(WITHDRAWAL.decisionNumber()).isEqualTo("9/QĐ-UBND");
        assertThat(WITHDRAWAL.withdrawnOn()).isEqualTo("2026-06-20");
        assertThat(WITHDRAWAL.demonstration()).isTrue();
    }

    @Test
    void aNewResultRaisesTheRecordAgainAboveTheWithdrawal() {
        var withdrawn =
                in(new Pending(NOW)).withdraw(SCHOOL.dossier(), WITHDRAWAL, NOW).next();

        var raised = withdrawn
                .revise(SCHOOL.dossier(), SectorRecords.of(SCHOOL.recognised()), LATER)
                .next();

        assertThat(raised.revision()).isEqualTo(3);
        assertThat(raised.tells(SCHOOL.recognised().certificateNumber())).isTrue();
        assertThat(withdrawn.tells(SCHOOL.recognised().certificateNumber())).isFalse();
    }

    @Test
    void aRefusedWithdrawalIsPutRightAsAWithdrawal() {
        var withdrawn =
                in(new Pending(NOW)).withdraw(SCHOOL.dossier(), WITHDRAWAL, NOW).next();
        var refused = withdrawn.with(new DeliveryState.Rejected("unknown-unit", "", NOW));

        var step = refused.correct(LATER);

        assertThat(step.next().record()).isEqualTo(SectorRecords.asRevision(3, WITHDRAWAL));
        assertThat(step.event()).isInstanceOf(DeliveryCorrectedV1.class);
    }
}
