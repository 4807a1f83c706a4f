package vn.minh.review.externalreview;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.minh.review.Assessment;
import vn.minh.review.Crew;
import vn.minh.review.Desk;
import vn.minh.review.SecondDesk;
import vn.minh.review.Town;
import vn.minh.testing.RealServers;

@QuarkusTest
@RealServers(database = "review")
class DifferencesIT {

    private static final Map<String, String> NOTHING = Map.of("points", "0", "reason", "Lý do thứ nhất");

    private final Town town = Town.fresh();
    private final Desk first = town.reviewer();
    private final SecondDesk second = new SecondDesk(town.otherReviewer());
    private final SecondDesk officer = new SecondDesk(town.officer());
    private final Assessment assessment;
    private UUID review = new UUID(0, 0);

    DifferencesIT(Assessment assessment) {
        this.assessment = assessment;
    }

    @BeforeEach
    void aReviewThatTookHalfOfTheSchoolsPoints() {
        review = assessment.approves(town);
        first.claim(review, 1).statusCode(200);
        first.record(review, 2, "1.3.a", NOTHING).statusCode(200);
        first.record(review, 3, "2.4.a", NOTHING).statusCode(200);
    }

    @Test
    void theHeadOfTheTeamAndTheOfficerSeeWhereViewsDifferMost() {
        second.take(review, 4).statusCode(200);
        second.record(review, 5, "1.3.b", Map.of("met", false, "reason", "Không thấy"))
                .statusCode(200);
        second.record(review, 6, "1.3.a", NOTHING).statusCode(200);
        second.finish(review, 7).statusCode(200);

        officer.differences()
                .statusCode(200)
                .body("items.item", contains(null, "1.3.a", "1.3.b", "2.4.a"))
                .body("items.distance", contains("70", "40", "40", "30"))
                .body("items[0].anomalies", contains("GAP"))
                .body("items[0].kinds", contains("ANOMALY"))
                .body("items[1].kinds", contains("OWN_AND_REVIEWED"))
                .body("items[2].kinds", contains("READERS"))
                .body("items[3].kinds", contains("OWN_AND_REVIEWED", "READERS"))
                .body("items[3].second", equalTo("30"));
        second.differences().statusCode(403);
        new SecondDesk(Town.fresh().officer()).differences().statusCode(200).body("items", empty());
        Crew.post(town, first, "HEAD");
        new SecondDesk(first).differences().statusCode(200).body("items.item", contains(null, "1.3.a", "2.4.a"));
    }

    @Test
    void aHeadWhoMayYetReadASecondTimeIsNotShownWhatTheFirstFound() {
        Crew.post(town, second.desk(), "HEAD");

        second.differences().statusCode(200).body("items", empty());

        second.take(review, 4).statusCode(200);
        second.finish(review, 5).statusCode(200);
        second.differences().statusCode(200).body("items.item", contains(null, "1.3.a", "2.4.a"));
    }

    @Test
    void whatWasSettledOrConcludedNoLongerAsksForADecision() {
        second.take(review, 4).statusCode(200);
        second.finish(review, 5).statusCode(200);
        officer.settle(
                        review,
                        6,
                        Map.of("item", "1.3.a", "points", "40", "reason", "Như đơn vị"),
                        Map.of("item", "2.4.a", "points", "20", "reason", "Ở giữa"))
                .statusCode(200)
                .body("anomalies", empty());

        officer.differences()
                .body("items.item", contains("2.4.a"))
                .body("items[0].kinds", contains("OWN_AND_REVIEWED"))
                .body("items[0].settled", equalTo(true));
    }

    @Test
    void aQuestionWithoutACampaignIsToldSo() {
        officer.desk()
                .asks()
                .get("/api/v1/external-reviews/differences")
                .then()
                .statusCode(422)
                .body("faults.field", contains("campaign"));
    }
}
