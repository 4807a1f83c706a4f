package vn.minh.review.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.minh.review.appeal.Contests.PANEL;
import static vn.minh.review.appeal.Contests.admitted;
import static vn.minh.review.appeal.Contests.filed;
import static vn.minh.review.appeal.Contests.raised;
import static vn.minh.review.appeal.Contests.remark;
import static vn.minh.review.appeal.Contests.sheet;
import static vn.minh.review.externalreview.Reviews.COMMUNE;
import static vn.minh.review.externalreview.Reviews.NOW;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.minh.contracts.review.AppealAdmittedV1;
import vn.minh.contracts.review.AppealFiledV1;
import vn.minh.contracts.review.AppealFindingRecordedV1;
import vn.minh.contracts.review.AppealUpheldV1;
import vn.minh.domain.Fault;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.IllegalMove;
import vn.minh.domain.Rejection.Invalid;

class AppealTest {

    @Test
    void whatIsFiledIsToldWithoutTheReasons() {
        var appeal = filed();

        var told = Appeal.file(appeal.id(), appeal.about(), appeal.pleas(), "principal", NOW)
                .event();

        assertThat(told)
                .isInstanceOfSatisfying(
                        AppealFiledV1.class, fact -> assertThat(fact.criteria()).containsExactly("1.3"));
        assertThat(told.toString()).doesNotContain("Đủ minh chứng");
    }

    @Test
    void thePanelIsToldWithItsChairAndItsLastDay() {
        var step = filed().admit(PANEL, LocalDate.parse("2026-12-11"), COMMUNE, "head", NOW);

        assertThat(step.event()).isInstanceOfSatisfying(AppealAdmittedV1.class, fact -> {
            assertThat(fact.panel()).containsExactly("chair", "second", "third");
            assertThat(fact.chair()).isEqualTo("chair");
            assertThat(fact.dueOn()).isEqualTo("2026-12-11");
        });
    }

    @Test
    void aPanelHasAtLeastADay() {
        assertThat(faults(() -> filed().admit(PANEL, LocalDate.parse("2026-12-10"), COMMUNE, "head", NOW)))
                .extracting(Fault::code)
                .containsExactly("due-in-future");
    }

    @Test
    void thePanelsPointsStandOverTheReviewsWhichStandOverTheUnits() {
        var sheet = sheet(raised());

        assertThat(sheet.reviewed().reviewedPoints())
                .containsEntry("1.3.a", new BigDecimal("20"))
                .containsEntry("2.4.a", new BigDecimal("30"));
        assertThat(sheet.reviewed().result().groups().getFirst().points()).isEqualByComparingTo("60");
        assertThat(sheet.result().groups().getFirst().points()).isEqualByComparingTo("75");
        assertThat(sheet.result().groups().getLast())
                .isEqualTo(sheet.reviewed().result().groups().getLast());
    }

    @Test
    void aFindingIsToldWithoutItsReason() {
        var appeal = admitted();

        var step = appeal.record(remark("1.3.a", "35", "Đã có đủ ảnh chụp"), sheet(appeal), "second", NOW)
                .orElseThrow();

        assertThat(step.event())
                .isEqualTo(
                        new AppealFindingRecordedV1(appeal.id().value(), "1.3.a", new BigDecimal("35"), "second", NOW));
    }

    @Test
    void keepingTheReviewsPointsNeedsNoReasonEvenWhereTheUnitsDiffer() {
        var appeal = admitted();

        var step = appeal.record(remark("1.3.a", "20", null), sheet(appeal), "second", NOW)
                .orElseThrow();

        assertThat(step.next().findings().changed()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1.3.a, 35, '', reason-required",
        "1.3.a, 61, Vì, points-above-max",
        "2.4.a, 35, Vì, item-not-appealed",
        "9.9.x, 35, Vì, unknown-item"
    })
    void whatAPanelMayNotWriteIsRefusedWithTheItem(String item, String points, String reason, String code) {
        var appeal = admitted();

        var faults = faults(() -> appeal.record(remark(item, points, reason), sheet(appeal), "second", NOW));

        assertThat(faults).extracting(Fault::field).containsOnly(item);
        assertThat(faults).extracting(Fault::code).containsExactly(code);
    }

    @Test
    void sayingTheSameAgainIsNoTransition() {
        var appeal = raised();

        var again = appeal.record(remark("1.3.a", "35.0", "Đã có đủ ảnh chụp"), sheet(appeal), "third", NOW);

        assertThat(again).isEmpty();
    }

    @Test
    void anUpheldAppealCarriesTheResultGradedAgain() {
        var appeal = raised();

        var step = appeal.uphold(sheet(appeal), null, NOW);

        assertThat(step.event()).isInstanceOfSatisfying(AppealUpheldV1.class, fact -> {
            assertThat(fact.result()).isEqualTo(sheet(appeal).result());
            assertThat(fact.decidedBy()).isEqualTo("chair");
        });
        assertThat(step.next().status()).isEqualTo(Status.DECIDED);
    }

    @Test
    void nothingIsDismissedWithoutAReason() {
        assertThat(faults(() -> admitted().dismiss(" ", NOW)))
                .extracting(Fault::code)
                .containsExactly("reason-required");
    }

    @Test
    void anAppealIsLateFromTheDayAfterThePanelsLast() {
        var appeal = admitted();

        assertThat(appeal.isLate(Contests.DUE)).isFalse();
        assertThat(appeal.isLate(Contests.DUE.plusDays(1))).isTrue();
        assertThat(Contests.upheld().isLate(Contests.DUE.plusDays(1))).isFalse();
    }

    @Test
    void noMoveIsMadeFromAStateThatDoesNotOfferIt() {
        List<ThrowingCallable> moves = List.of(
                () -> admitted().withdraw("principal", NOW),
                () -> admitted().admit(PANEL, Contests.DUE, COMMUNE, "head", NOW),
                () -> filed().record(remark("1.3.a", "35", "Vì"), sheet(filed()), "second", NOW),
                () -> Contests.withdrawn().dismiss("Vì", NOW),
                () -> Contests.upheld().uphold(sheet(Contests.upheld()), null, NOW));

        assertThat(moves)
                .allSatisfy(move -> assertThat(
                                catchThrowableOfType(Rejected.class, move).reason())
                        .isInstanceOf(IllegalMove.class));
    }

    @Test
    void pleasThatNobodyCouldAnswerAreRefusedTogether() {
        var faults = faults(() -> Plea.requireSound(List.of(new Plea("1.3", "Vì"), new Plea("1.3", " "))));

        assertThat(faults).extracting(Fault::code).containsExactly("criterion-twice", "reason-required");
        assertThat(faults(() -> Plea.requireSound(List.of())))
                .extracting(Fault::code)
                .containsExactly("criteria-required");
    }

    private static List<Fault> faults(ThrowingCallable refused) {
        return ((Invalid) catchThrowableOfType(Rejected.class, refused).reason()).faults();
    }
}
