package vn.minh.review.externalreview;

import static java.util.Collections.nCopies;
import static java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import vn.minh.contracts.review.ExternalReviewEvent;
import vn.minh.review.Assessment;
import vn.minh.review.Desk;
import vn.minh.review.Town;
import vn.minh.testing.RealServers;
import vn.minh.testing.Told;

@QuarkusTest
@RealServers(database = "review")
class ClaimIT {

    static final String OPENED = "vn.minh.review.external-review.opened.v1";
    static final String CLAIMED = "vn.minh.review.external-review.claimed.v1";
    static final String RELEASED = "vn.minh.review.external-review.released.v1";

    private final Town town = Town.fresh();
    private final Assessment assessment;
    private final Told told;

    ClaimIT(Assessment assessment, Told told) {
        this.assessment = assessment;
        this.told = told;
    }

    @Test
    void aReviewerTakesADossierAndTheWorldHearsOfIt() {
        var review = assessment.approves(town);

        var answer = town.reviewer().claim(review, 1);

        answer.statusCode(200)
                .header("ETag", "\"2\"")
                .body("state", equalTo("ASSIGNED"))
                .body("holder", equalTo("reviewer-" + town.key()))
                .body(
                        "moves",
                        containsInAnyOrder("release", "record", "request-supplement", "propose", "keep-minutes"));
        told.eventually(ExternalReviewEvent.TOPIC, review.toString(), OPENED, CLAIMED);
    }

    @Test
    void whatIsReleasedMayBeTakenByAColleague() {
        var review = assessment.approves(town);
        town.reviewer().claim(review, 1).statusCode(200);

        town.reviewer()
                .release(review, 2)
                .statusCode(200)
                .body("state", equalTo("OPENED"))
                .body("holder", nullValue());

        town.otherReviewer().claim(review, 3).statusCode(200);
        told.eventually(ExternalReviewEvent.TOPIC, review.toString(), OPENED, CLAIMED, RELEASED, CLAIMED);
    }

    @Test
    void onlyTheHolderReleases() {
        var review = assessment.approves(town);
        town.reviewer().claim(review, 1).statusCode(200);

        var answer = town.otherReviewer().release(review, 2);

        answer.statusCode(403).contentType("application/problem+json").body("type", endsWith("/problems/forbidden"));
    }

    @Test
    void oneOfFourAtOnceWins() throws InterruptedException {
        var review = assessment.approves(town);
        Callable<Integer> claim =
                () -> town.reviewer().claim(review, 1).extract().statusCode();

        List<Integer> answers;
        try (var reviewers = newVirtualThreadPerTaskExecutor()) {
            answers = reviewers.invokeAll(nCopies(4, claim)).stream()
                    .map(Future::resultNow)
                    .toList();
        }

        assertThat(answers).containsExactlyInAnyOrder(200, 412, 412, 412);
        told.onlyEver(ExternalReviewEvent.TOPIC, review.toString(), OPENED, CLAIMED);
    }

    @Test
    void theSameRequestSentTwiceIsAnsweredTwiceAndDoneOnce() {
        var review = assessment.approves(town);
        var key = UUID.randomUUID().toString();

        var first = town.reviewer()
                .basedOn(1)
                .header("Idempotency-Key", key)
                .put("/api/v1/external-reviews/{id}/holder", review)
                .then()
                .statusCode(200)
                .extract();
        var second = town.reviewer()
                .basedOn(1)
                .header("Idempotency-Key", key)
                .put("/api/v1/external-reviews/{id}/holder", review)
                .then()
                .statusCode(200)
                .extract();

        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(second.body().jsonPath().getMap(""))
                .isEqualTo(first.body().jsonPath().getMap(""));
        told.onlyEver(ExternalReviewEvent.TOPIC, review.toString(), OPENED, CLAIMED);
    }

    @Test
    void whoHadAHandInTheDossierIsRefusedAndNotOfferedIt() {
        var review = assessment.approves(town);

        town.authorTurnedReviewer().claim(review, 1).statusCode(403);

        town.authorTurnedReviewer().read(review).body("moves", equalTo(List.of()));
        town.reviewer().read(review).body("moves", contains("claim"));
    }

    @Test
    void aReviewerOfAnotherAuthorityMeetsAnAbsentReview() {
        var review = assessment.approves(town);

        var answer = Town.fresh().reviewer().claim(review, 1);

        answer.statusCode(404).body("type", endsWith("/problems/not-found"));
    }

    @Test
    void anOfficerDoesNotReview() {
        var review = assessment.approves(town);

        var answer = town.officer().claim(review, 1);

        answer.statusCode(403);
    }

    @Test
    void nobodyGetsInWithoutAToken() {
        var review = assessment.approves(town);

        var answer = RestAssured.given()
                .header("If-Match", "\"1\"")
                .put("/api/v1/external-reviews/{id}/holder", review)
                .then();

        answer.statusCode(401);
    }

    @Test
    void aMoveWithoutAVersionIsRefused() {
        var review = assessment.approves(town);

        var answer = town.reviewer()
                .asks()
                .put("/api/v1/external-reviews/{id}/holder", review)
                .then();

        answer.statusCode(428).contentType("application/problem+json");
    }

    @Test
    void aMoveOnAnOlderVersionIsRefused() {
        var review = assessment.approves(town);

        var answer = town.reviewer().claim(review, 7);

        answer.statusCode(412).body("context.expected", equalTo(7)).body("context.actual", equalTo(1));
    }

    @Test
    void whatIsTakenCannotBeTaken() {
        var review = assessment.approves(town);
        town.reviewer().claim(review, 1).statusCode(200);

        var answer = town.otherReviewer().claim(review, 2);

        answer.statusCode(409)
                .body("type", endsWith("/problems/illegal-move"))
                .body("context.state", equalTo("ASSIGNED"));
    }

    @Test
    void anUnknownReviewIsAbsent() {
        Desk reviewer = town.reviewer();

        var answer = reviewer.claim(UUID.randomUUID(), 1);

        answer.statusCode(404);
    }
}
