package vn.minh.review.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.minh.contracts.review.LevelRecognisedV1;
import vn.minh.contracts.review.RecognitionEvent;
import vn.minh.domain.Role;
import vn.minh.domain.Vietnam;
import vn.minh.review.Assessment;
import vn.minh.review.Desk;
import vn.minh.review.Town;
import vn.minh.testing.RealServers;
import vn.minh.testing.Told;

@QuarkusTest
@RealServers(database = "review")
class RecognitionIT {

    static final String RECOGNISED = "vn.minh.review.recognition.recognised.v1";
    static final int YEAR = Vietnam.dayOf(Instant.now()).getYear();

    private final Town town = Town.fresh();
    private final Finished finished;
    private final Told told;

    RecognitionIT(Finished finished, Told told) {
        this.finished = finished;
        this.told = told;
    }

    @Test
    void theHeadOfTheAuthorityRecognisesALevel() {
        var review = finished.review(town);
        town.head().read(review).body("moves", contains("recognise"));

        var answer = town.head().recognise(review);

        answer.statusCode(200)
                .body("decisionNumber", equalTo("01/QĐ-UBND"))
                .body("decision", equalTo(answer.extract().path("results[0].recognition.decision")))
                .body(
                        "results[0].recognition.certificateNumber",
                        equalTo(YEAR + "/" + town.commune().code() + "/01"))
                .body("results[0].recognition.verificationCode", matchesPattern("[0-9A-HJKMNP-TV-Z]{12}"))
                .body("results[0].recognition.groups.level", contains(3, 2))
                .body("results[0].recognition.level", equalTo(2))
                .body("results[0].problem", nullValue());
        var id = answer.extract().<String>path("results[0].recognition.id");
        var fact = told.onlyEver(RecognitionEvent.TOPIC, id, RECOGNISED).getFirst();
        assertThat(fact.sequence()).isEqualTo(1);
        assertThat(fact.as(LevelRecognisedV1.class))
                .returns(review, LevelRecognisedV1::reviewId)
                .returns("01/QĐ-UBND", LevelRecognisedV1::decisionNumber)
                .returns("head-" + town.key(), LevelRecognisedV1::recognisedBy)
                .returns(false, LevelRecognisedV1::demonstration);
        town.head().read(review).body("moves", equalTo(List.of()));
    }

    @Test
    void oneActIsOneDecisionWithACertificateForEachSchool() {
        var first = finished.review(town);
        var second = finished.review(town);

        var answer = town.head().recognise(first, second);

        answer.statusCode(200)
                .body("results.recognition.decisionNumber", contains("01/QĐ-UBND", "01/QĐ-UBND"))
                .body("results.recognition.certificateNumber", contains(certificate("01"), certificate("02")));
    }

    @Test
    void aReviewThatIsNotConcludedDoesNotStopTheOthers() {
        var open = finished.assessment().approves(town);
        var foreign = finished.review(Town.fresh());
        var done = finished.review(town);

        var answer = town.head().recognise(open, foreign, done);

        answer.statusCode(200)
                .body("results[0].problem.type", endsWith("/problems/illegal-move"))
                .body("results.unit.name", contains("THCS Vĩnh Quỳnh", "THCS Vĩnh Quỳnh"))
                .body("results[1].problem.type", endsWith("/problems/not-found"))
                .body("results[2].recognition.certificateNumber", equalTo(certificate("01")));
    }

    @Test
    void anActThatRecognisesNobodyUsesNoNumber() {
        var open = finished.assessment().approves(town);
        town.head().recognise(open).statusCode(200).body("decisionNumber", nullValue());
        var done = finished.review(town);

        var answer = town.head().recognise(done);

        answer.body("decisionNumber", equalTo("01/QĐ-UBND"));
    }

    @Test
    void theSameReviewIsRecognisedOnce() {
        var review = finished.review(town);
        town.head().recognise(review).statusCode(200);

        var answer = town.head().recognise(review, review);

        answer.statusCode(200)
                .body("results", hasSize(1))
                .body("results[0].problem.type", endsWith("/problems/already-recognised"));
    }

    @Test
    void whoReviewedDoesNotRecognise() {
        var review = finished.review(town);

        var answer = town.reviewer().also(Role.AUTHORITY_HEAD).recognise(review);

        answer.statusCode(200).body("results[0].problem.status", equalTo(403));
    }

    @Test
    void whoHadAHandInTheDossierDoesNotRecognise() {
        var review = finished.review(town);

        var answer = town.authorTurnedReviewer().also(Role.AUTHORITY_HEAD).recognise(review);

        answer.statusCode(200).body("results[0].problem.status", equalTo(403));
    }

    @Test
    void anOfficerDoesNotRecognise() {
        var review = finished.review(town);

        var answer = town.officer().recognise(review);

        answer.statusCode(403);
    }

    @Test
    void aDemonstrationIsRecognisedWithNumbersNobodyTakesForReal() {
        var review = finished.review(town, Assessment.DEMONSTRATION, true);

        var answer = town.head().recognise(review);

        answer.body("decisionNumber", equalTo("MẪU-01/QĐ-UBND"))
                .body("results[0].recognition.certificateNumber", equalTo("MẪU-" + certificate("01")))
                .body("results[0].recognition.demonstration", equalTo(true));
    }

    @Test
    void aSetWithUnverifiedLinesIsRecognisedInADemonstrationOnly() {
        var review = finished.review(town, Assessment.DEMONSTRATION, false);

        var answer = town.head().recognise(review);

        answer.body("results[0].problem.type", endsWith("/problems/demonstration-set"));
    }

    @Test
    void theSameActSentTwiceIsOneAct() {
        var review = finished.review(town);
        var key = UUID.randomUUID().toString();

        var first = act(key, review);
        var second = act(key, review);

        assertThat(second).isEqualTo(first);
        town.head().asks().get("/api/v1/recognitions").then().body("items", hasSize(1));
    }

    @Test
    void aRecognitionIsReadByThoseItConcerns() {
        var review = finished.review(town);
        var id = town.head().recognise(review).extract().<String>path("results[0].recognition.id");

        for (var desk : List.of(town.head(), town.officer(), town.departmentOfficer(), town.principal())) {
            recognition(desk, id).statusCode(200).header("ETag", "\"1\"").body("unit.name", equalTo("THCS Vĩnh Quỳnh"));
            desk.asks()
                    .get("/api/v1/recognitions?review=" + review)
                    .then()
                    .statusCode(200)
                    .body("items.id", contains(id));
        }
        recognition(Town.fresh().head(), id).statusCode(404);
        Town.fresh()
                .head()
                .asks()
                .get("/api/v1/recognitions?review=" + review)
                .then()
                .body("items", empty());
    }

    @Test
    void recognitionsAreListedByYearAndPage() {
        var reviews = List.of(finished.review(town), finished.review(town), finished.review(town));
        reviews.forEach(review -> town.head().recognise(review).statusCode(200));

        var first = town.officer()
                .asks()
                .get("/api/v1/recognitions?schoolYear=2026-2027&size=2")
                .then()
                .body("items.decisionNumber", contains("01/QĐ-UBND", "02/QĐ-UBND"))
                .extract();

        town.officer()
                .asks()
                .get("/api/v1/recognitions?schoolYear=2026-2027&size=2&after=" + first.<String>path("next"))
                .then()
                .body("items.decisionNumber", contains("03/QĐ-UBND"))
                .body("next", nullValue());
    }

    @Test
    void anActOverNothingIsRefused() {
        var answer = town.head().recognise();

        answer.statusCode(422).body("faults.why", contains("Chưa chọn hồ sơ nào."));
    }

    private String certificate(String serial) {
        return YEAR + "/" + town.commune().code() + "/" + serial;
    }

    private Object act(String key, UUID review) {
        return town.head()
                .asks()
                .header("Idempotency-Key", key)
                .body(Map.of("reviews", List.of(review)))
                .post("/api/v1/recognitions")
                .then()
                .statusCode(200)
                .extract()
                .path("");
    }

    private static ValidatableResponse recognition(Desk desk, String id) {
        return desk.asks().get("/api/v1/recognitions/{id}", id).then();
    }
}
