package vn.minh.review.externalreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.minh.contracts.review.ExternalReviewEvent;
import vn.minh.contracts.review.ReadersSettledV1;
import vn.minh.contracts.review.SecondReadingFinishedV1;
import vn.minh.review.Assessment;
import vn.minh.review.Desk;
import vn.minh.review.SecondDesk;
import vn.minh.review.Town;
import vn.minh.testing.RealServers;
import vn.minh.testing.Told;

@QuarkusTest
@RealServers(database = "review")
class SettlementIT {

    private static final Map<String, String> NOTHING = Map.of("points", "0", "reason", "Lý do thứ nhất");

    private final Town town = Town.fresh();
    private final Desk first = town.reviewer();
    private final SecondDesk second = new SecondDesk(town.otherReviewer());
    private final SecondDesk officer = new SecondDesk(town.officer());
    private final Assessment assessment;
    private final Told told;
    private UUID review = new UUID(0, 0);

    SettlementIT(Assessment assessment, Told told) {
        this.assessment = assessment;
        this.told = told;
    }

    @BeforeEach
    void aReviewThatTookHalfOfTheSchoolsPoints() {
        review = assessment.approves(town);
        first.claim(review, 1).statusCode(200);
        first.record(review, 2, "1.3.a", NOTHING).statusCode(200);
        first.record(review, 3, "2.4.a", NOTHING).statusCode(200);
    }

    @Test
    void whereTheTwoDifferTheOfficerSettlesAndTheFirstProposes() {
        second.take(review, 4).statusCode(200);
        second.record(review, 5, "1.3.a", Map.of("points", "30", "reason", "Còn dùng được"))
                .statusCode(200);
        second.record(review, 6, "2.4.a", NOTHING).statusCode(200);
        second.finish(review, 7)
                .statusCode(200)
                .body("secondReading.finished", equalTo(true))
                .body("secondReading.differing.item", contains("1.3.a"))
                .body("secondReading.differing[0].first", equalTo("0"))
                .body("secondReading.differing[0].second", equalTo("30"));
        first.read(review)
                .body("secondReading.differing.item", contains("1.3.a"))
                .body("secondReading.differing[0].second", nullValue());
        first.propose(review, 8).statusCode(409).body("type", endsWith("/problems/readers-differ"));
        officer.desk().read(review).body("moves", hasItem("settle"));

        officer.settle(review, 8, Map.of("item", "1.3.a", "points", "20", "reason", "Một nửa minh chứng"))
                .statusCode(200)
                .body("secondReading.differing[0].settled", equalTo(true))
                .body("secondReading.differing[0].first", equalTo("20"));

        first.propose(review, 9).statusCode(200).body("result.groups.points", contains("60", "30"));
        var facts = told.until(ExternalReviewEvent.TOPIC, review.toString(), heard -> heard.size() == 10);
        assertThat(facts.get(7).as(SecondReadingFinishedV1.class).differing()).containsExactly("1.3.a");
        assertThat(facts.get(8).as(ReadersSettledV1.class).items()).containsExactly("1.3.a");
        assertThat(facts).noneMatch(fact -> fact.body().contains("minh chứng"));
    }

    @Test
    void everyFaultOfASettlementIsToldWithItsItemAndNothingIsKept() {
        second.take(review, 4).statusCode(200);
        second.finish(review, 5).statusCode(200);

        var answer = officer.settle(
                review,
                6,
                Map.of("item", "1.3.a", "points", "61", "reason", "Tốt"),
                Map.of("item", "1.3.b", "met", false, "reason", "Không thấy"));

        answer.statusCode(422)
                .body("faults.code", hasItems("points-above-max", "readers-agree", "not-settled"))
                .body("faults.field", hasItems("1.3.a", "1.3.b", "2.4.a"));
        officer.desk().read(review).header("ETag", "\"6\"");
    }

    @Test
    void itsLineInAQueueOffersWhatTheOpenedReviewOffers() {
        offersTheSame();
        second.take(review, 4).statusCode(200);
        offersTheSame();
        second.finish(review, 5).statusCode(200);
        offersTheSame();
        officer.settle(review, 6, settled("1.3.a"), settled("2.4.a")).statusCode(200);
        offersTheSame();
    }

    @Test
    void aSecondReadingIsALoadOfWhoeverTookIt() {
        var load = "authorities[0].unallotted.total.secondReadings";
        var hers = "authorities[0].unallotted.people.find { it.person == 'other-reviewer-" + town.key()
                + "' }?.load?.secondReadings";
        workload().body(load, equalTo(1)).body(hers, nullValue());

        second.take(review, 4).statusCode(200);

        workload().body(load, equalTo(1)).body(hers, equalTo(1));
        second.finish(review, 5).statusCode(200);
        workload().body(load, equalTo(0));
    }

    private static Map<String, String> settled(String item) {
        return Map.of("item", item, "points", "10", "reason", "Ở giữa");
    }

    private ValidatableResponse workload() {
        return town.officer()
                .asks()
                .get("/api/v1/workload?campaign=" + Town.CAMPAIGN)
                .then()
                .statusCode(200);
    }

    private void offersTheSame() {
        for (var desk : List.of(first, second.desk(), officer.desk(), town.head(), town.principal())) {
            var opened = desk.read(review).extract();
            var line = "items.find { it.id == '" + review + "' }";
            desk.queue("")
                    .body(line + ".moves", equalTo(opened.path("moves")))
                    .body(line + ".anomalies", equalTo(opened.path("anomalies")));
        }
    }
}
