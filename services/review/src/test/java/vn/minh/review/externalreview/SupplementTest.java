package vn.minh.review.externalreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.minh.review.externalreview.Reviews.DUE;
import static vn.minh.review.externalreview.Reviews.NOW;
import static vn.minh.review.externalreview.Reviews.REVIEWER;
import static vn.minh.review.externalreview.Reviews.WARD;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.minh.contracts.review.SupplementLapsedV1;
import vn.minh.contracts.review.SupplementRequestedV1;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Conflict;
import vn.minh.domain.Rejection.IllegalMove;
import vn.minh.domain.Rejection.Invalid;
import vn.minh.review.SampleSet;

class SupplementTest {

    static final Instant AFTER_DUE = Instant.parse("2026-12-20T17:00:00Z");

    @Test
    void aRequestNamesItsCriteriaToTheWorldAndItsReasonsOnlyHere() {
        var review = Reviews.lowered();

        var step = review.requestSupplement(
                REVIEWER,
                List.of(new SupplementRequest.Asked("1.3", "Thiếu ảnh")),
                DUE,
                Reviews.sheet(review),
                Circumstances.at(NOW));

        assertThat(step.next().state()).isEqualTo(new State.AwaitingUnit("reviewer", DUE));
        assertThat((SupplementRequestedV1) step.event())
                .returns(List.of("1.3"), SupplementRequestedV1::criteria)
                .returns(DUE, SupplementRequestedV1::dueOn);
        assertThat(step.event().toString()).doesNotContain("Thiếu ảnh");
    }

    @Test
    void aRequestThatAUnitCouldNotAnswerIsRefusedWithEveryFault() {
        var review = Reviews.assigned();
        var asked = List.of(new SupplementRequest.Asked("1.3", " "), new SupplementRequest.Asked("1.3", "Thiếu ảnh"));

        var refused = catchThrowableOfType(
                Rejected.class,
                () -> review.requestSupplement(
                        REVIEWER, asked, LocalDate.parse("2026-12-10"), Reviews.sheet(review), Circumstances.at(NOW)));

        assertThat(((Invalid) refused.reason()).faults())
                .extracting(fault -> fault.code())
                .containsExactlyInAnyOrder("reason-required", "criterion-twice", "due-in-future");
    }

    @Test
    void aRequestForACriterionThatTheSetDoesNotHaveIsRefusedByItsCode() {
        var review = Reviews.assigned();

        var refused = catchThrowableOfType(
                Rejected.class,
                () -> review.requestSupplement(
                        REVIEWER,
                        List.of(new SupplementRequest.Asked("9.9", "Thiếu")),
                        DUE,
                        Reviews.sheet(review),
                        Circumstances.at(NOW)));

        assertThat(((Invalid) refused.reason()).faults())
                .extracting(fault -> fault.field())
                .containsExactly("9.9");
    }

    @Test
    void theNextRoundGoesBackToItsHolderAndNamedFindingsMustBeReadAgain() {
        var review = Reviews.awaiting();

        var step = review.resubmitted(Reviews.round(2, SampleSet.answers()), Set.of("1.3.a", "1.3.b"), NOW);

        assertThat(step.next().state()).isEqualTo(new State.Assigned("reviewer"));
        assertThat(step.next().round().number()).isEqualTo(2);
        assertThat(step.next().work().findings().toReread()).containsExactly("1.3.a");
        assertThat(step.next().work().findings().standing()).isEmpty();
    }

    @Test
    void findingsOfCriteriaThatWereNotNamedStand() {
        var review = Reviews.awaiting();

        var next = review.resubmitted(Reviews.round(2, SampleSet.answers()), Set.of("2.4.a"), NOW)
                .next();

        assertThat(next.work().findings().standing()).containsKey("1.3.a");
    }

    @Test
    void theNextRoundOfAReviewWithoutAHolderWaitsInTheQueue() {
        var orphan = Reviews.awaiting().charge().handOver(WARD, null, null, NOW).next();

        var next = orphan.resubmitted(Reviews.round(2, SampleSet.answers()), Set.of(), NOW)
                .next();

        assertThat(next.state()).isEqualTo(new State.Opened());
    }

    @Test
    void anAnswerThatCrossedTheLapseOnTheWayIsTakenAllTheSame() {
        var lapsed = Reviews.awaiting().lapse(AFTER_DUE).next();
        var proposed =
                lapsed.propose(REVIEWER, Reviews.sheet(lapsed), AFTER_DUE).next();

        var next = proposed.resubmitted(Reviews.round(2, SampleSet.answers()), Set.of(), AFTER_DUE)
                .next();

        assertThat(next.state()).isEqualTo(new State.Assigned("reviewer"));
        assertThat(next.round().number()).isEqualTo(2);
    }

    @Test
    void aConcludedReviewTakesNoFurtherRound() {
        var concluded = Reviews.concluded();

        assertThatThrownBy(() -> concluded.resubmitted(Reviews.round(2, SampleSet.answers()), Set.of(), NOW))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        refused -> assertThat(refused.reason())
                                .isEqualTo(new IllegalMove("external-review", "CONCLUDED", "resubmit")));
    }

    @Test
    void aSupplementLapsesWithTheEndOfItsLastDayInVietnam() {
        var awaiting = Reviews.awaiting();

        assertThatThrownBy(() -> awaiting.lapse(AFTER_DUE.minus(Duration.ofMillis(1))))
                .isInstanceOf(Rejected.class);
        var step = awaiting.lapse(AFTER_DUE);

        assertThat(step.next().state()).isEqualTo(new State.Assigned("reviewer"));
        assertThat((SupplementLapsedV1) step.event()).returns(1, SupplementLapsedV1::round);
    }

    @Test
    void nobodyProposesWhileAFindingWaitsToBeReadAgain() {
        var reread = Reviews.awaiting()
                .resubmitted(Reviews.round(2, SampleSet.answers()), Set.of("1.3.a"), NOW)
                .next();

        assertThatThrownBy(() -> reread.propose(REVIEWER, Reviews.sheet(reread), NOW))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        refused ->
                                assertThat((Conflict) refused.reason()).returns("findings-to-reread", Conflict::code));
    }

    @Test
    void readingAFindingAgainIsAFactEvenWithTheSamePoints() {
        var reread = Reviews.awaiting()
                .resubmitted(Reviews.round(2, SampleSet.answers()), Set.of("1.3.a"), NOW)
                .next();

        var step = reread.record(REVIEWER, Reviews.lower("1.3.a", "20"), Reviews.sheet(reread), NOW);

        assertThat(step)
                .hasValueSatisfying(recorded ->
                        assertThat(recorded.next().work().findings().toReread()).isEmpty());
    }

    @Test
    void aSupplementIsAskedAsOftenAsTheSettingAllows() {
        var twice = new Circumstances(NOW, 3, 2, Settled.NO, false, Set.of(), Set.of());
        var once = Reviews.awaiting();
        var second = answered(once, 2);
        assertThat(second.rights(REVIEWER, twice).offered()).contains(Move.REQUEST_SUPPLEMENT);

        var third = answered(asked(second, twice), 3);

        assertThat(third.rights(REVIEWER, twice).offered()).doesNotContain(Move.REQUEST_SUPPLEMENT);
        assertThatThrownBy(() -> asked(third, twice))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        refused ->
                                assertThat((Conflict) refused.reason()).returns("supplement-rounds", Conflict::code));
    }

    @Test
    void aSupplementThatLapsedWasAskedAllTheSame() {
        var once = new Circumstances(AFTER_DUE, 3, 1, Settled.NO, false, Set.of(), Set.of());
        var lapsed = Reviews.awaiting().lapse(AFTER_DUE).next();

        assertThat(lapsed.rights(REVIEWER, once).offered())
                .doesNotContain(Move.REQUEST_SUPPLEMENT)
                .contains(Move.PROPOSE);
    }

    private static ExternalReview asked(ExternalReview review, Circumstances around) {
        return review.requestSupplement(
                        REVIEWER,
                        List.of(new SupplementRequest.Asked("2.4", "Thiếu số máy")),
                        DUE,
                        Reviews.sheet(review),
                        around)
                .next();
    }

    private static ExternalReview answered(ExternalReview review, int round) {
        return review.resubmitted(Reviews.round(round, SampleSet.answers()), Set.of(), NOW)
                .next();
    }
}
