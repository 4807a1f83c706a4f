package vn.minh.review.externalreview;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.minh.review.externalreview.Reviews.NOW;
import static vn.minh.review.externalreview.Reviews.OTHER_TEAM;
import static vn.minh.review.externalreview.Reviews.WARD;

import org.junit.jupiter.api.Test;
import vn.minh.contracts.review.ExternalReviewAllottedV1;
import vn.minh.contracts.review.ExternalReviewHandedOverV1;

class ChargeTest {

    @Test
    void aTeamIsGivenADossierThatSomebodyHoldsWhoHasASeatInIt() {
        var review = Reviews.assigned();

        var step = review.charge().allot(OTHER_TEAM, true, NOW);

        assertThat(step.next().team()).isEqualTo(OTHER_TEAM);
        assertThat(step.next().state()).isEqualTo(review.state());
        assertThat(step.event())
                .isEqualTo(new ExternalReviewAllottedV1(
                        review.id().value(), review.dossier().selfAssessmentId(), OTHER_TEAM, NOW));
    }

    @Test
    void whoHoldsItWithoutASeatInTheNewTeamLetsGo() {
        assertThat(Reviews.assigned()
                        .charge()
                        .allot(OTHER_TEAM, false, NOW)
                        .next()
                        .state())
                .isEqualTo(new State.Opened());
        assertThat(Reviews.awaiting()
                        .charge()
                        .allot(OTHER_TEAM, false, NOW)
                        .next()
                        .state())
                .isEqualTo(new State.AwaitingUnit(null, Reviews.DUE));
    }

    @Test
    void whatWasProposedOrConcludedStands() {
        var proposed = Reviews.proposed();
        var concluded = Reviews.concluded();

        assertThat(proposed.charge().allot(OTHER_TEAM, false, NOW).next().state())
                .isEqualTo(proposed.state());
        assertThat(concluded.charge().allot(OTHER_TEAM, false, NOW).next().state())
                .isEqualTo(concluded.state());
    }

    @Test
    void aHandOverNamesTheTeamOfTheNewAuthorityAndTheReformThatSaidSo() {
        var review = Reviews.assigned();

        var step = review.charge().handOver(WARD, OTHER_TEAM, "NQ-1656", NOW);

        assertThat(step.next().authority()).isEqualTo(WARD);
        assertThat(step.next().team()).isEqualTo(OTHER_TEAM);
        assertThat(step.event())
                .isEqualTo(new ExternalReviewHandedOverV1(
                        review.id().value(),
                        review.dossier().selfAssessmentId(),
                        Reviews.COMMUNE,
                        WARD,
                        NOW,
                        OTHER_TEAM,
                        "NQ-1656"));
    }

    @Test
    void aSecondReadingThatNobodyFinishedBeginsAnewAtTheNextAuthorityAndAFinishedOneStands() {
        var reading = SecondReads.recorded(SecondReads.taken(), "1.3.a", "30");
        var finished = SecondReads.agreed();

        var anew = reading.charge().handOver(WARD, null, null, NOW).next();
        var stands = finished.charge().handOver(WARD, null, null, NOW).next();

        assertThat(anew.work().second().reader()).isNull();
        assertThat(anew.work().second().findings().isEmpty()).isTrue();
        assertThat(anew.work().findings()).isEqualTo(reading.work().findings());
        assertThat(stands.work()).isEqualTo(finished.work());
    }
}
