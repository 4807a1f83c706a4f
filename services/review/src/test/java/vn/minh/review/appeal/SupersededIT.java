package vn.minh.review.appeal;

import static java.util.Collections.nCopies;
import static java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.minh.review.appeal.Appealing.file;
import static vn.minh.review.appeal.Appealing.recognitionOf;
import static vn.minh.review.appeal.Appealing.reviewOf;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import vn.minh.contracts.review.LevelRecognisedV1;
import vn.minh.contracts.review.LevelSupersededV1;
import vn.minh.contracts.review.RecognitionEvent;
import vn.minh.domain.Role;
import vn.minh.review.Desk;
import vn.minh.review.Town;
import vn.minh.testing.RealServers;
import vn.minh.testing.Told;

/** What an upheld appeal comes to: another recognition in the place of the first. */
@QuarkusTest
@RealServers(database = "review")
class SupersededIT {

    private static final String RECOGNISED = "vn.minh.review.recognition.recognised.v1";
    private static final String SUPERSEDED = "vn.minh.review.recognition.superseded.v1";

    private final Town town = Town.fresh();
    private final Appealing appealing;
    private final Told told;

    SupersededIT(Appealing appealing, Told told) {
        this.appealing = appealing;
        this.told = told;
    }

    @Test
    void theNewResultIsRecognisedWithPapersOfItsOwnAndTakesTheFirstOnesPlace() {
        var first = appealing.recognition(town);
        var appeal = appealing.upheld(town, first);
        var review = reviewOf(town, first);
        town.head().read(review).body("moves", contains("recognise"));

        var answer = town.head().recognise(review);

        answer.statusCode(200)
                .body("decisionNumber", equalTo("02/QĐ-UBND"))
                .body("results[0].recognition.groups.points", contains("100", "60"))
                .body("results[0].recognition.supersedes", equalTo(first.toString()))
                .body("results[0].recognition.state", equalTo("RECOGNISED"));
        var second = answer.extract().<String>path("results[0].recognition.id");
        recognitionOf(town.principal(), first)
                .header("ETag", "\"2\"")
                .body("state", equalTo("SUPERSEDED"))
                .body("supersededBy", equalTo(second))
                .body("appeal", equalTo(appeal.toString()))
                .body("decisionNumber", equalTo("01/QĐ-UBND"))
                .body("groups.points", contains("60", "60"));
        var facts = told.onlyEver(RecognitionEvent.TOPIC, first.toString(), RECOGNISED, SUPERSEDED);
        assertThat(facts.getLast().as(LevelSupersededV1.class))
                .returns(UUID.fromString(second), LevelSupersededV1::supersededBy)
                .returns(appeal, LevelSupersededV1::appealId);
        var anew = told.onlyEver(RecognitionEvent.TOPIC, second, RECOGNISED).getFirst();
        assertThat(anew.as(LevelRecognisedV1.class)).returns(first, LevelRecognisedV1::supersedes);
    }

    @Test
    void theReviewsOwnResultAndTheUnitsStayAsTheyAre() {
        var first = appealing.recognition(town);
        appealing.upheld(town, first);
        var review = reviewOf(town, first);

        town.head().recognise(review).statusCode(200);

        town.officer()
                .read(review)
                .body("state", equalTo("CONCLUDED"))
                .body("result.groups.points", contains("60", "60"))
                .body("ownResult.groups.points", contains("80", "60"))
                .body("moves", empty());
    }

    @Test
    void whatCameOutOfAnAppealIsFinal() {
        var first = appealing.recognition(town);
        appealing.upheld(town, first);
        var second = UUID.fromString(
                town.head().recognise(reviewOf(town, first)).extract().path("results[0].recognition.id"));

        file(town.principal(), second, "1.3", "Vì").statusCode(409).body("type", endsWith("/problems/appeal-final"));
        file(town.principal(), first, "1.3", "Vì")
                .statusCode(409)
                .body("type", endsWith("/problems/recognition-superseded"));
        town.head()
                .recognise(reviewOf(town, first))
                .body("results[0].problem.type", endsWith("/problems/already-recognised"));
    }

    @Test
    void whatIsDismissedIsNotRecognisedAgain() {
        var first = appealing.recognition(town);
        var appeal = appealing.admitted(town, first);
        Appealing.decide(Appealing.chair(town), appeal, 2, Map.of("outcome", "DISMISSED", "reason", "Không có gì mới"))
                .statusCode(200);

        town.head()
                .recognise(reviewOf(town, first))
                .body("decisionNumber", nullValue())
                .body("results[0].problem.type", endsWith("/problems/already-recognised"));
    }

    @Test
    void whoSatOnThePanelNeitherIsOfferedNorRecognises() {
        var first = appealing.recognition(town);
        appealing.upheld(town, first);
        var review = reviewOf(town, first);
        var chair = Desk.of("chair-" + town.key(), town.commune().code(), Role.AUTHORITY_HEAD);

        chair.read(review).body("moves", not(hasItem("recognise")));
        chair.recognise(review).statusCode(200).body("results[0].problem.status", equalTo(403));

        recognitionOf(town.head(), first).body("state", equalTo("RECOGNISED"));
    }

    @Test
    void theSameActOftenAtOnceReplacesOnce() throws InterruptedException {
        var first = appealing.recognition(town);
        appealing.upheld(town, first);
        var review = reviewOf(town, first);
        Callable<String> act =
                () -> String.valueOf(town.head().recognise(review).extract().<String>path("results[0].recognition.id"));

        List<String> made;
        try (var heads = newVirtualThreadPerTaskExecutor()) {
            made = heads.invokeAll(nCopies(6, act)).stream()
                    .map(answer -> answer.resultNow())
                    .filter(id -> !id.equals("null"))
                    .toList();
        }

        assertThat(made).hasSize(1);
        town.head()
                .asks()
                .get("/api/v1/recognitions?review=" + review)
                .then()
                .body("items.id", contains(first.toString(), made.getFirst()))
                .body("items.state", contains("SUPERSEDED", "RECOGNISED"))
                .body("items.decisionNumber", contains("01/QĐ-UBND", "02/QĐ-UBND"));
    }
}
