package vn.minh.review.externalreview;

import static java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.minh.contracts.review.ExternalReviewEvent;
import vn.minh.domain.Vietnam;
import vn.minh.review.Assessment;
import vn.minh.review.Crew;
import vn.minh.review.Desk;
import vn.minh.review.SampleSet;
import vn.minh.review.SecondDesk;
import vn.minh.review.Town;
import vn.minh.testing.RealServers;
import vn.minh.testing.Told;

@QuarkusTest
@RealServers(database = "review")
class SecondReadingIT {

    private static final String ITEM = FindingIT.ITEM;
    private static final Map<String, String> NOTHING = Map.of("points", "0", "reason", "Lý do thứ nhất");

    private final Town town = Town.fresh();
    private final Desk first = town.reviewer();
    private final SecondDesk second = new SecondDesk(town.otherReviewer());
    private final SecondDesk officer = new SecondDesk(town.officer());
    private final Assessment assessment;
    private final Told told;
    private UUID review = new UUID(0, 0);

    SecondReadingIT(Assessment assessment, Told told) {
        this.assessment = assessment;
        this.told = told;
    }

    /** 70 of 140 points left: a gap. Two findings, version 4. */
    @BeforeEach
    void aReviewThatTookHalfOfTheSchoolsPoints() {
        review = assessment.approves(town);
        first.claim(review, 1).statusCode(200);
        first.record(review, 2, "1.3.a", NOTHING).statusCode(200).body("anomalies", empty());
        first.record(review, 3, "2.4.a", NOTHING).statusCode(200).body("anomalies", contains("GAP"));
    }

    @Test
    void aProposalIsNeitherOfferedNorAcceptedBeforeAnotherHasRead() {
        first.read(review).body("moves", not(hasItem("propose"))).body("secondReading.needed", equalTo(true));

        var answer = first.propose(review, 4);

        answer.statusCode(409).body("type", endsWith("/problems/second-reading-needed"));
        first.read(review).header("ETag", "\"4\"");
    }

    @Test
    void nothingOfTheFirstReadingIsShownToWhoeverMayReadASecondTime() {
        var before = second.desk().read(review);
        before.statusCode(200)
                .body("moves", hasItem("take-second"))
                .body("anomalies", empty())
                .body("preview.groups.points", contains("80", "60"))
                .body(ITEM.formatted("1.3.a") + ".points", nullValue());

        var taken = second.take(review, 4);

        taken.statusCode(200)
                .body("moves", hasItems("record-second", "finish-second", "release-second"))
                .body("secondReading.reader", equalTo("other-reviewer-" + town.key()))
                .body(ITEM.formatted("1.3.a") + ".points", nullValue())
                .body(ITEM.formatted("1.3.a") + ".decision", equalTo("NONE"));
        assertThat(before.extract().asString() + taken.extract().asString()).doesNotContain("Lý do thứ nhất");
    }

    @Test
    void theSecondReaderSeesHerOwnPointsAndTheFirstHisOwn() {
        second.take(review, 4).statusCode(200);

        var answer = second.record(review, 5, "1.3.a", Map.of("points", "30", "reason", "Lý do thứ hai"));

        answer.statusCode(200)
                .header("ETag", "\"6\"")
                .body(ITEM.formatted("1.3.a") + ".points", equalTo("30"))
                .body("preview.groups[0].points", equalTo("70"));
        var ofFirst = first.read(review)
                .body(ITEM.formatted("1.3.a") + ".points", equalTo("0"))
                .body("preview.groups[0].points", equalTo("40"));
        assertThat(ofFirst.extract().asString()).doesNotContain("Lý do thứ hai");
    }

    @Test
    void theSchoolIsToldNothingOfIt() {
        second.take(review, 4).statusCode(200);

        town.principal()
                .read(review)
                .statusCode(200)
                .body("anomalies", empty())
                .body("sampled", equalTo(false))
                .body("secondReading", nullValue());
    }

    @Test
    void inABlindTeamTheSchoolsPointsShowOnceHersStand() {
        Crew.readsBlind(town);

        second.take(review, 4)
                .statusCode(200)
                .body(ITEM.formatted("1.3.a") + ".selfPoints", nullValue())
                .body(ITEM.formatted("1.3.a") + ".answer", nullValue())
                .body("ownResult", nullValue())
                .body("preview", nullValue());

        second.record(review, 5, "1.3.a", Map.of("points", "30"))
                .statusCode(200)
                .body(ITEM.formatted("1.3.a") + ".selfPoints", equalTo("40"))
                .body(ITEM.formatted("2.4.a") + ".selfPoints", nullValue())
                .body("moves", not(hasItem("finish-second")));
        second.finish(review, 6).statusCode(409).body("type", endsWith("/problems/reasons-missing"));
        second.record(review, 6, "1.3.a", Map.of("points", "30", "reason", "Thiếu ảnh"))
                .statusCode(200)
                .body("moves", hasItem("finish-second"));
    }

    @Test
    void ofTwoSecondReadersAtOnceOneTakesIt() throws InterruptedException {
        var third = Desk.of("third-" + town.key(), town.commune().code());
        Crew.joins(town, third);
        var others = List.of(second, new SecondDesk(third));

        List<Integer> answers;
        try (var windows = newVirtualThreadPerTaskExecutor()) {
            answers = windows
                    .invokeAll(others.stream()
                            .map(desk -> (Callable<Integer>)
                                    () -> desk.take(review, 4).extract().statusCode())
                            .toList())
                    .stream()
                    .map(Future::resultNow)
                    .toList();
        }

        assertThat(answers).containsExactlyInAnyOrder(200, 412);
        officer.desk().read(review).header("ETag", "\"5\"");
        told.until(ExternalReviewEvent.TOPIC, review.toString(), heard -> heard.size() == 5);
    }

    @Test
    void strangersAuthorsAndTheFirstReaderDoNotReadASecondTime() {
        new SecondDesk(first).take(review, 4).statusCode(403);
        new SecondDesk(town.authorTurnedReviewer()).take(review, 4).statusCode(403);
        officer.take(review, 4).statusCode(403);
        new SecondDesk(Town.fresh().reviewer()).take(review, 4).statusCode(404);
        second.desk()
                .asks()
                .put("/api/v1/external-reviews/{id}/second-reading/reader", review)
                .then()
                .statusCode(428);
        first.read(review).header("ETag", "\"4\"");
    }

    @Test
    void whatIsPutBackUnfinishedLeavesNoTraceForTheNext() {
        second.take(review, 4).statusCode(200);
        second.record(review, 5, "1.3.a", Map.of("points", "30", "reason", "Lý do thứ hai"))
                .statusCode(200);

        officer.release(review, 6).statusCode(200).body("secondReading.reader", nullValue());

        second.take(review, 7).statusCode(200).body(ITEM.formatted("1.3.a") + ".points", nullValue());
        second.finish(review, 8).statusCode(200).body("secondReading.differing.item", contains("1.3.a", "2.4.a"));
    }

    @Test
    void sayingTheSameAgainChangesNothing() {
        second.take(review, 4).statusCode(200);
        second.record(review, 5, "1.3.a", NOTHING).statusCode(200);

        second.record(review, 6, "1.3.a", NOTHING).statusCode(200).header("ETag", "\"6\"");

        second.desk().read(review).header("ETag", "\"6\"");
    }

    @Test
    void theNextRoundOpensOnlyWhatWasReturned() {
        second.take(review, 4).statusCode(200);
        second.record(review, 5, "1.3.a", NOTHING).statusCode(200);
        second.record(review, 6, "2.4.a", NOTHING).statusCode(200);
        second.finish(review, 7).statusCode(200).body("secondReading.differing", empty());
        var nextWeek = Vietnam.dayOf(Instant.now()).plusDays(7).toString();
        first.requestSupplement(review, 8, nextWeek, "1.3", "Thiếu ảnh").statusCode(200);

        assessment.approvesAgain(town, review, 2, SampleSet.answers());

        second.desk()
                .read(review)
                .body("secondReading.finished", equalTo(false))
                .body("moves", hasItem("record-second"))
                .body(ITEM.formatted("1.3.a") + ".decision", equalTo("REREAD"))
                .body(ITEM.formatted("2.4.a") + ".decision", equalTo("LOWERED"));
        second.record(review, 10, "2.4.a", Map.of("points", "30"))
                .statusCode(422)
                .body("faults.code", contains("item-not-reopened"));
        second.record(review, 10, "1.3.a", Map.of("points", "40")).statusCode(200);
        first.record(review, 11, "1.3.a", Map.of("points", "40")).statusCode(200);
        second.finish(review, 12).statusCode(200).body("secondReading.differing", empty());
    }
}
