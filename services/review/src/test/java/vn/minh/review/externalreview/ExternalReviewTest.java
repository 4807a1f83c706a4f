package vn.minh.review.externalreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.minh.review.externalreview.Reviews.COMMUNE;
import static vn.minh.review.externalreview.Reviews.DUE;
import static vn.minh.review.externalreview.Reviews.NOW;
import static vn.minh.review.externalreview.Reviews.OFFICER;
import static vn.minh.review.externalreview.Reviews.REVIEWER;
import static vn.minh.review.externalreview.Reviews.WARD;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.minh.contracts.review.ExternalReviewConcludedV1;
import vn.minh.contracts.review.ExternalReviewHandedOverV1;
import vn.minh.contracts.review.ExternalReviewOpenedV1;
import vn.minh.contracts.review.FindingRecordedV1;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Conflict;
import vn.minh.review.SampleSet;

class ExternalReviewTest {

    @Test
    void anApprovedDossierWaitsInTheQueue() {
        var step = ExternalReview.open(
                new ExternalReview.Id(UUID.randomUUID()),
                Reviews.dossier(false),
                COMMUNE,
                Reviews.TEAM,
                Reviews.round(1, SampleSet.answers()),
                NOW);

        assertThat(step.next().state()).isEqualTo(new State.Opened());
        assertThat(step.next().version()).isZero();
        assertThat((ExternalReviewOpenedV1) step.event())
                .returns(1, ExternalReviewOpenedV1::round)
                .returns(COMMUNE, ExternalReviewOpenedV1::authority);
    }

    @Test
    void theReviewerWhoClaimsHoldsIt() {
        var claimed = Reviews.opened().claim(REVIEWER, NOW).next();

        assertThat(claimed.state()).isEqualTo(new State.Assigned("reviewer"));
    }

    @Test
    void whatIsReleasedIsFreeAgain() {
        var released = Reviews.assigned().release(REVIEWER, NOW).next();

        assertThat(released.state()).isEqualTo(new State.Opened());
    }

    @Test
    void aFindingStandsBesideTheUnitsPointsAndItsReasonStaysHere() {
        var review = Reviews.assigned();

        var step = review.record(REVIEWER, Reviews.lower("1.3.a", "20"), Reviews.sheet(review), NOW)
                .orElseThrow();

        assertThat(step.next().work().findings().on("1.3.a"))
                .returns("Minh chứng chưa đủ", Finding::reason)
                .returns(false, Finding::reread);
        assertThat(step.next().work().by()).containsExactly("reviewer");
        var fact = (FindingRecordedV1) step.event();
        assertThat(fact.selfPoints()).isEqualByComparingTo("40");
        assertThat(fact.points()).isEqualByComparingTo("20");
        assertThat(fact.toString()).doesNotContain("Minh chứng");
    }

    @Test
    void theSameFindingAgainIsNoTransition() {
        var review = Reviews.lowered();

        var again = review.record(REVIEWER, Reviews.lower("1.3.a", "20.0"), Reviews.sheet(review), NOW);

        assertThat(again).isEmpty();
    }

    @Test
    void theProposalIsWhatAnswersAndFindingsComeTo() {
        var proposed = (State.Proposed) Reviews.proposed().state();

        assertThat(proposed.result().level()).isEqualTo(2);
        assertThat(proposed.result().groups().getFirst().points()).isEqualByComparingTo("60");
    }

    @Test
    void aProposalTakenBackIsOnTheHoldersDeskAgain() {
        var resumed = Reviews.proposed().resume(REVIEWER, NOW).next();

        assertThat(resumed.state()).isEqualTo(new State.Assigned("reviewer"));
    }

    @Test
    void theConclusionNamesEverybodyWhoReviewedAndNotTheOfficer() {
        var fact = (ExternalReviewConcludedV1)
                Reviews.proposed().conclude(OFFICER, Circumstances.at(NOW)).event();

        assertThat(fact.reviewedBy()).containsExactly("reviewer");
        assertThat(fact.concludedBy()).isEqualTo("officer");
        assertThat(fact.result().level()).isEqualTo(2);
    }

    @Test
    void theConclusionWaitsUntilTheUnitHadItsDays() {
        var proposed = Reviews.proposed();
        var tooEarly = Circumstances.at(NOW.plus(Duration.ofDays(4)), 5);
        var inTime = Circumstances.at(NOW.plus(Duration.ofDays(5)), 5);

        assertThatThrownBy(() -> proposed.conclude(OFFICER, tooEarly))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        refused -> assertThat((Conflict) refused.reason()).returns("comment-window", Conflict::code));
        assertThat(proposed.conclude(OFFICER, inTime).next().status()).isEqualTo(Status.CONCLUDED);
    }

    @Test
    void whatIsHandedOverStartsAnewAtTheNextAuthority() {
        assertThat(Reviews.opened()
                        .charge()
                        .handOver(WARD, null, null, NOW)
                        .next()
                        .state())
                .isEqualTo(new State.Opened());
        assertThat(Reviews.assigned()
                        .charge()
                        .handOver(WARD, null, null, NOW)
                        .next()
                        .state())
                .isEqualTo(new State.Opened());
        assertThat(Reviews.proposed()
                        .charge()
                        .handOver(WARD, null, null, NOW)
                        .next()
                        .state())
                .isEqualTo(new State.Opened());
        assertThat(Reviews.awaiting()
                        .charge()
                        .handOver(WARD, null, null, NOW)
                        .next()
                        .state())
                .isEqualTo(new State.AwaitingUnit(null, DUE));
        var concluded = Reviews.concluded().charge().handOver(WARD, null, null, NOW);
        assertThat(concluded.next().status()).isEqualTo(Status.CONCLUDED);
        assertThat((ExternalReviewHandedOverV1) concluded.event())
                .returns(COMMUNE, ExternalReviewHandedOverV1::from)
                .returns(WARD, ExternalReviewHandedOverV1::to);
    }
}
