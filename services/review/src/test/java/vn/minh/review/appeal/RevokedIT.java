package vn.minh.review.appeal;

import static java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static vn.minh.review.appeal.Appealing.file;
import static vn.minh.review.appeal.Appealing.recognitionOf;
import static vn.minh.review.appeal.Appealing.reviewOf;
import static vn.minh.review.recognition.Signatures.revoke;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.Test;
import vn.minh.review.Town;
import vn.minh.testing.RealServers;

/** A level is not taken back over a unit's open petition, and no petition is filed against what was taken back. */
@QuarkusTest
@RealServers(database = "review")
class RevokedIT {

    private final Town town = Town.fresh();
    private final Appealing appealing;

    RevokedIT(Appealing appealing) {
        this.appealing = appealing;
    }

    @Test
    void nothingIsTakenBackWhileAnAppealIsOpen() {
        var recognition = appealing.recognition(town);
        var appeal = appealing.filed(town, recognition);

        refusedAsOpen(recognition);
        Appealing.withdraw(town.principal(), appeal, 1).statusCode(200);
        appealing.admitted(town, recognition);
        refusedAsOpen(recognition);

        recognitionOf(town.head(), recognition).body("state", equalTo("RECOGNISED"));
    }

    @Test
    void whatIsWithdrawnOrDismissedStopsNoRevocation() {
        var withdrawn = appealing.recognition(town);
        Appealing.withdraw(town.principal(), appealing.filed(town, withdrawn), 1)
                .statusCode(200);
        var dismissed = appealing.recognition(town);
        Appealing.decide(
                        Appealing.chair(town),
                        appealing.admitted(town, dismissed),
                        2,
                        Map.of("outcome", "DISMISSED", "reason", "Không có gì mới"))
                .statusCode(200);

        for (var recognition : List.of(withdrawn, dismissed)) {
            recognitionOf(town.head(), recognition).body("moves", contains("revoke"));
            revoke(town.head(), recognition, 1).statusCode(200);
        }
    }

    @Test
    void whatAnAppealCameToIsRecognisedFirstAndMayBeTakenBackThen() {
        var first = appealing.recognition(town);
        appealing.upheld(town, first);
        refusedAsOpen(first);

        var second = UUID.fromString(
                town.head().recognise(reviewOf(town, first)).extract().path("results[0].recognition.id"));

        revoke(town.head(), first, 2).statusCode(409).body("type", endsWith("/problems/illegal-move"));
        revoke(town.head(), second, 1).statusCode(200).body("revocation.decisionNumber", equalTo("03/QĐ-UBND"));
        recognitionOf(town.principal(), first).body("state", equalTo("SUPERSEDED"));
        town.head()
                .recognise(reviewOf(town, first))
                .body("results[0].problem.type", endsWith("/problems/recognition-revoked"));
    }

    @Test
    void anUpheldAppealWaitsForTheHeadWithItsOwnResult() {
        var first = appealing.recognition(town);
        var appeal = appealing.upheld(town, first);
        var review = reviewOf(town, first);

        proposals()
                .body("items.review", contains(review.toString()))
                .body("items[0].appeal", equalTo(appeal.toString()))
                .body("items[0].supersedes", equalTo(first.toString()))
                .body("items[0].groups.points", contains("100", "60"))
                .body("items[0].moves", contains("recognise"));
        town.head().recognise(review).statusCode(200);
        proposals().body("items", empty());
    }

    @Test
    void ofAnAppealAndARevocationAtOnceOneComes() throws Exception {
        var outcomes = new TreeMap<String, Integer>();
        try (var both = newVirtualThreadPerTaskExecutor()) {
            for (int time = 0; time < 8; time++) {
                var recognition = appealing.recognition(town);
                var start = new CyclicBarrier(2);

                var answers = both.invokeAll(List.<Callable<Integer>>of(
                        () -> {
                            start.await();
                            return revoke(town.head(), recognition, 1).extract().statusCode();
                        },
                        () -> {
                            start.await();
                            return file(town.principal(), recognition, "1.3", "Vì sao")
                                    .extract()
                                    .statusCode();
                        }));

                var heard = answers.get(0).resultNow() + "/" + answers.get(1).resultNow();
                outcomes.merge(heard, 1, Integer::sum);
            }
        }

        System.out.printf("a revocation and an appeal at once, 8 times: %s%n", outcomes);
        assertThat(Set.of("200/409", "409/201")).containsAll(outcomes.keySet());
    }

    @Test
    void ofManyRevocationsAtOnceOneIsSigned() throws InterruptedException {
        var recognition = appealing.recognition(town);
        Callable<Integer> move =
                () -> revoke(town.head(), recognition, 1).extract().statusCode();

        List<Integer> answers;
        try (var heads = newVirtualThreadPerTaskExecutor()) {
            answers = heads.invokeAll(List.of(move, move, move, move, move, move)).stream()
                    .map(answer -> answer.resultNow())
                    .toList();
        }

        assertThat(answers).containsOnly(200, 412).containsOnlyOnce(200);
        town.head().asks().get("/api/v1/decisions?kind=REVOCATION").then().body("items.number", contains("02/QĐ-UBND"));
    }

    private void refusedAsOpen(UUID recognition) {
        recognitionOf(town.head(), recognition).body("moves", not(hasItem("revoke")));
        revoke(town.head(), recognition, 1).statusCode(409).body("type", endsWith("/problems/appeal-open"));
    }

    private ValidatableResponse proposals() {
        return town.head().asks().get("/api/v1/recognition-proposals").then();
    }
}
