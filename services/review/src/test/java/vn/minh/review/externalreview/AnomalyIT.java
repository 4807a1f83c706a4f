package vn.minh.review.externalreview;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.minh.contracts.Answer;
import vn.minh.review.Assessment;
import vn.minh.review.Earlier;
import vn.minh.review.SampleSet;
import vn.minh.review.SecondDesk;
import vn.minh.review.Town;
import vn.minh.testing.RealServers;

@QuarkusTest
@RealServers(database = "review")
class AnomalyIT {

    /** 100 and 80 points: level 3. */
    private static final List<Answer> EXCELLENT = List.of(
            SampleSet.yes("1.1.m", true),
            SampleSet.points("1.3.a", null, "60"),
            SampleSet.yes("1.3.b", true),
            SampleSet.points("2.4.a", null, "50"),
            SampleSet.points("2.4.b", "25", "30"));

    private final Town town = Town.fresh();
    private final Assessment assessment;

    AnomalyIT(Assessment assessment) {
        this.assessment = assessment;
    }

    @Test
    void aSchoolAtTheTopForTheFirstTimeIsReadTwiceBeforeAnythingIsProposed() {
        var review = assessment.approves(town, EXCELLENT);

        town.officer()
                .read(review)
                .body("anomalies", contains("FIRST_LEVEL_3"))
                .body("secondReading.needed", equalTo(true));
        town.reviewer().claim(review, 1).statusCode(200).body("moves", not(hasItem("propose")));
        var second = new SecondDesk(town.otherReviewer());
        second.take(review, 2).statusCode(200).body("anomalies", contains("FIRST_LEVEL_3"));
        second.finish(review, 3).statusCode(200);
        town.reviewer().propose(review, 4).statusCode(200).body("result.level", equalTo(3));
    }

    @Test
    void aDossierWithoutAnythingOddIsReadOnce() {
        var review = assessment.approves(town);

        town.reviewer()
                .claim(review, 1)
                .statusCode(200)
                .body("anomalies", empty())
                .body("secondReading.needed", equalTo(false))
                .body("moves", hasItem("propose"));
        new SecondDesk(town.otherReviewer())
                .take(review, 2)
                .statusCode(409)
                .body("type", endsWith("/problems/second-reading-not-needed"));
    }

    @Test
    void twoLevelsMoreThanItWasRecognisedAtLastAreOdd() {
        var earlier = assessment.approves(town);
        Earlier.recognised(earlier, Assessment.OFFICIAL.code(), "2025-2026", 1);

        var review = assessment.approves(town, EXCELLENT);

        town.officer().read(review).body("anomalies", contains("FIRST_LEVEL_3", "TWO_LEVELS_UP"));
    }

    @Test
    void whoWasAtTheTopBeforeMayStayThere() {
        var earlier = assessment.approves(town);
        Earlier.recognised(earlier, Assessment.OFFICIAL.code(), "2025-2026", 3);

        var review = assessment.approves(town, EXCELLENT);

        town.officer().read(review).body("anomalies", empty());
    }

    @Test
    void whatWasRecognisedInTheSameYearOrByAnotherSetSaysNothing() {
        Earlier.recognised(assessment.approves(town), Assessment.OFFICIAL.code(), "2026-2027", 3);
        Earlier.recognised(assessment.approves(town), "ANOTHER", "2025-2026", 3);

        var review = assessment.approves(town, EXCELLENT);

        town.officer().read(review).body("anomalies", contains("FIRST_LEVEL_3"));
    }

    @Test
    void theNextRoundIsLookedAtAnew() {
        var review = assessment.approves(town, EXCELLENT);

        assessment.approvesAgain(town, review, 2, SampleSet.answers());

        town.officer().read(review).body("anomalies", empty()).body("secondReading.needed", equalTo(false));
    }
}
