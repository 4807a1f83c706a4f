package vn.minh.review.externalreview;

import static java.util.Collections.nCopies;
import static java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.minh.contracts.review.ExternalReviewEvent;
import vn.minh.contracts.review.FindingRecordedV1;
import vn.minh.review.Assessment;
import vn.minh.review.Town;
import vn.minh.testing.RealServers;
import vn.minh.testing.Told;

@QuarkusTest
@RealServers(database = "review")
class FindingIT {

    static final String RECORDED = "vn.minh.review.external-review.finding-recorded.v1";
    static final String ITEM = "groups.criteria.flatten().items.flatten().find { it.code == '%s' }";

    private final Town town = Town.fresh();
    private final Assessment assessment;
    private final Told told;
    private UUID review = new UUID(0, 0);

    FindingIT(Assessment assessment, Told told) {
        this.assessment = assessment;
        this.told = told;
    }

    @BeforeEach
    void aReviewOnAReviewersDesk() {
        review = assessment.approves(town);
        town.reviewer().claim(review, 1).statusCode(200);
    }

    @Test
    void aLowerScoreStandsBesideTheSchoolsWithItsReason() {
        var answer = town.reviewer().record(review, 2, "1.3.a", Map.of("points", "20", "reason", "Chưa đủ minh chứng"));

        answer.statusCode(200)
                .header("ETag", "\"3\"")
                .body(ITEM.formatted("1.3.a") + ".selfPoints", equalTo("40"))
                .body(ITEM.formatted("1.3.a") + ".points", equalTo("20"))
                .body(ITEM.formatted("1.3.a") + ".reason", equalTo("Chưa đủ minh chứng"))
                .body(ITEM.formatted("1.3.a") + ".decision", equalTo("LOWERED"))
                .body(ITEM.formatted("1.3.b") + ".decision", equalTo("NONE"))
                .body("preview.groups[0].points", equalTo("60"))
                .body("ownResult.groups[0].points", equalTo("80"));
    }

    @Test
    void theWorldHearsThePointsAndNotTheReason() {
        town.reviewer()
                .record(review, 2, "1.3.a", Map.of("points", "20", "reason", "Chưa đủ minh chứng"))
                .statusCode(200);

        var facts = told.until(ExternalReviewEvent.TOPIC, review.toString(), heard -> heard.size() == 3);

        assertThat(facts.getLast().type()).isEqualTo(RECORDED);
        assertThat(facts.getLast().sequence()).isEqualTo(3);
        assertThat(facts.getLast().body()).doesNotContain("Chưa đủ");
        assertThat(facts.getLast().as(FindingRecordedV1.class).points()).isEqualByComparingTo("20");
    }

    @Test
    void sayingTheSameAgainChangesNothing() {
        var finding = Map.of("points", "20", "reason", "Chưa đủ minh chứng");
        town.reviewer().record(review, 2, "1.3.a", finding).statusCode(200);

        var answer = town.reviewer().record(review, 3, "1.3.a", finding);

        answer.statusCode(200).header("ETag", "\"3\"");
        town.reviewer().read(review).header("ETag", "\"3\"");
    }

    @Test
    void oneOfThreeFindingsAtOnceIsRecordedAndTheOthersAreTold() throws InterruptedException {
        Callable<Integer> finding = () -> town.reviewer()
                .record(review, 2, "1.3.a", Map.of("points", "20", "reason", "Chưa đủ"))
                .extract()
                .statusCode();

        List<Integer> answers;
        try (var windows = newVirtualThreadPerTaskExecutor()) {
            answers = windows.invokeAll(nCopies(3, finding)).stream()
                    .map(Future::resultNow)
                    .toList();
        }

        assertThat(answers).containsExactlyInAnyOrder(200, 412, 412);
        town.reviewer().read(review).header("ETag", "\"3\"");
    }

    @Test
    void aMandatoryItemFoundNotMetCapsItsGroup() {
        var answer = town.reviewer().record(review, 2, "1.1.m", Map.of("met", false, "reason", "Không có kế hoạch"));

        answer.statusCode(200)
                .body("preview.groups[0].level", equalTo(1))
                .body("preview.groups[0].mandatoryMet", equalTo(false))
                .body("preview.level", equalTo(1));
    }

    @Test
    void pointsAboveTheMaximumAreRefusedWithTheItemsCode() {
        var answer = town.reviewer().record(review, 2, "1.3.a", Map.of("points", "60.5", "reason", "Tốt"));

        answer.statusCode(422)
                .body("faults.field", contains("1.3.a"))
                .body("faults.code", contains("points-above-max"));
        town.reviewer().read(review).header("ETag", "\"2\"");
    }

    @Test
    void otherPointsWithoutAReasonAreRefused() {
        var answer = town.reviewer().record(review, 2, "1.3.a", Map.of("points", "20"));

        answer.statusCode(422).body("faults.code", contains("reason-required"));
    }

    @Test
    void theSchoolsOwnPointsNeedNoReason() {
        var answer = town.reviewer().record(review, 2, "1.3.a", Map.of("points", "40"));

        answer.statusCode(200)
                .body(ITEM.formatted("1.3.a") + ".decision", equalTo("KEPT"))
                .body(ITEM.formatted("1.3.a") + ".reason", nullValue());
    }

    @Test
    void aFieldThatTheApiDoesNotKnowIsRefused() {
        var answer = town.reviewer().record(review, 2, "1.3.a", Map.of("points", "40", "level", 3));

        answer.statusCode(400);
    }

    @Test
    void aFindingWithoutContentIsRefused() {
        var answer = town.reviewer()
                .basedOn(2)
                .put("/api/v1/external-reviews/{id}/findings/1.3.a", review)
                .then();

        answer.statusCode(422).body("faults.why", hasItem("Thiếu nội dung nhận xét."));
    }

    @Test
    void aColleagueDoesNotWriteOnTheHoldersDesk() {
        var answer = town.otherReviewer().record(review, 2, "1.3.a", Map.of("points", "40"));

        answer.statusCode(403);
    }

    @Test
    void nothingIsRecordedOnADossierInTheQueue() {
        town.reviewer().release(review, 2).statusCode(200);

        var answer = town.reviewer().record(review, 3, "1.3.a", Map.of("points", "40"));

        answer.statusCode(409);
    }
}
