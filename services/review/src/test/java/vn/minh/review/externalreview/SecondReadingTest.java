package vn.minh.review.externalreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.minh.review.externalreview.Reviews.COLLEAGUE;
import static vn.minh.review.externalreview.Reviews.NOW;
import static vn.minh.review.externalreview.Reviews.OFFICER;
import static vn.minh.review.externalreview.Reviews.REVIEWER;
import static vn.minh.review.externalreview.Reviews.lower;
import static vn.minh.review.externalreview.Reviews.sheet;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.minh.contracts.review.SecondFindingRecordedV1;
import vn.minh.contracts.review.SecondReadingFinishedV1;
import vn.minh.contracts.review.SecondReadingReleasedV1;
import vn.minh.contracts.review.SecondReadingTakenV1;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Conflict;
import vn.minh.domain.Rejection.Invalid;

class SecondReadingTest {

    @Test
    void aMemberTakesItAndTheFirstReaderKeepsTheDossier() {
        var review = SecondReads.needed();

        var step = review.secondReading().take(COLLEAGUE, NOW);

        assertThat(step.next().state()).isEqualTo(review.state());
        assertThat(step.next().work().second().reader()).isEqualTo("colleague");
        assertThat(step.event())
                .isEqualTo(new SecondReadingTakenV1(
                        review.id().value(), review.dossier().selfAssessmentId(), "colleague", NOW));
    }

    @Test
    void whatSheFindsStandsBesideTheFirstAndDoesNotCount() {
        var review = SecondReads.taken();

        var step = review.secondReading()
                .record(COLLEAGUE, lower("1.3.a", "10"), sheet(review), NOW)
                .orElseThrow();

        assertThat(sheet(step.next()).result()).isEqualTo(sheet(review).result());
        assertThat(step.event()).isInstanceOfSatisfying(SecondFindingRecordedV1.class, fact -> {
            assertThat(fact.item()).isEqualTo("1.3.a");
            assertThat(fact.points()).isEqualByComparingTo("10");
            assertThat(fact.recordedBy()).isEqualTo("colleague");
        });
    }

    @Test
    void sayingTheSameAgainChangesNothing() {
        var review = SecondReads.recorded(SecondReads.taken(), "1.3.a", "10");

        assertThat(review.secondReading().record(COLLEAGUE, lower("1.3.a", "10"), sheet(review), NOW))
                .isEmpty();
    }

    @Test
    void otherPointsThanTheUnitsNeedAReasonAtOnceUnlessSheReadsBlind() {
        var review = SecondReads.taken();
        var remark = new Remark("1.3.a", null, "10", null);
        var blind = Reviews.blind(COLLEAGUE);

        var refused = catchThrowableOfType(
                Rejected.class, () -> review.secondReading().record(COLLEAGUE, remark, sheet(review), NOW));
        var recorded = review.secondReading()
                .record(blind, remark, sheet(review), NOW)
                .orElseThrow()
                .next();

        assertThat(codes(refused)).containsExactly("reason-required");
        assertThat(recorded.rights(blind, Circumstances.at(NOW)).against(Move.FINISH_SECOND))
                .hasValueSatisfying(
                        reason -> assertThat(((Conflict) reason).why()).contains("1.3.a"));
    }

    @Test
    void whatSheDidNotScoreCountsAsTheUnitsOwn() {
        var step = SecondReads.taken().secondReading().finish(COLLEAGUE, NOW);

        assertThat(step.event()).isInstanceOfSatisfying(SecondReadingFinishedV1.class, fact -> {
            assertThat(fact.differing()).containsExactly("1.3.a");
            assertThat(fact.round()).isEqualTo(1);
        });
    }

    @Test
    void twoReadersOfOneMindNeedNobodyToSettle() {
        var review = SecondReads.agreed();

        assertThat(review.work().scrutiny().differing()).isEmpty();
        assertThat(review.propose(REVIEWER, sheet(review), NOW).next().status()).isEqualTo(Status.PROPOSED);
    }

    @Test
    void anItemThatOnlyTheSecondReaderLoweredDiffersToo() {
        var review = SecondReads.finished(
                SecondReads.recorded(SecondReads.recorded(SecondReads.taken(), "1.3.a", "20"), "2.4.a", "25"));

        assertThat(review.work().scrutiny().differing()).containsExactly("2.4.a");
    }

    @Test
    void theFirstReaderMayComeRoundOfHerself() {
        var review = SecondReads.differing();

        var same = review.record(REVIEWER, lower("1.3.a", "40"), sheet(review), NOW)
                .orElseThrow()
                .next();

        assertThat(same.work().scrutiny().differing()).isEmpty();
    }

    @Test
    void aProposalWaitsForTheSecondReadingAndThenForWhoSettles() {
        assertThat(refusalOfProposal(SecondReads.needed())).isEqualTo("second-reading-needed");
        assertThat(refusalOfProposal(SecondReads.taken())).isEqualTo("second-reading-needed");
        assertThat(refusalOfProposal(SecondReads.differing())).isEqualTo("readers-differ");
        assertThat(catchThrowable(() -> SecondReads.settled().propose(REVIEWER, sheet(SecondReads.settled()), NOW)))
                .isNull();
    }

    @Test
    void whoReadSecondAndWhoSettledAreReviewersOfIt() {
        assertThat(SecondReads.settled().work().by()).containsExactlyInAnyOrder("reviewer", "colleague", "leader");
    }

    @Test
    void whatWasPutBackUnfinishedIsForgotten() {
        var review = SecondReads.recorded(SecondReads.taken(), "1.3.a", "10");

        var step = review.secondReading().release(OFFICER, NOW);

        assertThat(step.next().work().second().reader()).isNull();
        assertThat(step.next().work().second().findings().isEmpty()).isTrue();
        assertThat(step.next().work().by()).doesNotContain("colleague");
        assertThat(step.event()).isInstanceOf(SecondReadingReleasedV1.class);
    }

    @Test
    void theNextRoundOpensAFinishedReadingForReturnedItemsOnly() {
        var review = SecondReads.answered(SecondReads.settled(
                SecondReads.finished(SecondReads.recorded(SecondReads.taken(), "2.4.a", "20")),
                lower("1.3.a", "30"),
                lower("2.4.a", "25")));

        assertThat(review.work().second().isFinished()).isFalse();
        assertThat(review.work().second().settled()).containsExactly("2.4.a");
        assertThat(refusalOfProposal(reread(review))).isEqualTo("second-reading-needed");
        var refused = catchThrowableOfType(
                Rejected.class,
                () -> review.secondReading().record(COLLEAGUE, lower("2.4.a", "10"), sheet(review), NOW));
        assertThat(codes(refused)).containsExactly("item-not-reopened");

        var again = SecondReads.finished(SecondReads.recorded(reread(review), "1.3.a", "15"));
        assertThat(again.work().scrutiny().differing()).containsExactly("1.3.a");
    }

    @Test
    void whoTakesOverInALaterRoundKeepsWhatWasFinished() {
        var first = SecondReads.finished(
                SecondReads.recorded(SecondReads.recorded(SecondReads.taken(), "1.3.a", "20"), "2.4.a", "20"));
        var answered = SecondReads.answered(SecondReads.settled(first, lower("2.4.a", "25")));

        var released = answered.secondReading().release(COLLEAGUE, NOW).next();

        assertThat(released.work().second().findings().byItem()).containsOnlyKeys("2.4.a");
    }

    private static ExternalReview reread(ExternalReview review) {
        return review.record(REVIEWER, lower("1.3.a", "20"), sheet(review), NOW)
                .orElseThrow()
                .next();
    }

    private static String refusalOfProposal(ExternalReview review) {
        var reason = review.rights(REVIEWER, Circumstances.at(NOW))
                .against(Move.PROPOSE)
                .orElseThrow();
        return ((Conflict) reason).code();
    }

    private static List<String> codes(Rejected refused) {
        return ((Invalid) refused.reason())
                .faults().stream().map(fault -> fault.code()).toList();
    }
}
