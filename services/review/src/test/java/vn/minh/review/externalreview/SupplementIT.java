package vn.minh.review.externalreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.minh.contracts.review.ExternalReviewEvent;
import vn.minh.contracts.review.SupplementRequestedV1;
import vn.minh.domain.Vietnam;
import vn.minh.review.Assessment;
import vn.minh.review.MovableClock;
import vn.minh.review.SampleSet;
import vn.minh.review.Town;
import vn.minh.testing.RealServers;
import vn.minh.testing.Told;

@QuarkusTest
@RealServers(database = "review")
class SupplementIT {

    static final String ITEM = FindingIT.ITEM;

    private final Town town = Town.fresh();
    private final Assessment assessment;
    private final Told told;
    private final MovableClock clock;
    private final String nextWeek = Vietnam.dayOf(Instant.now()).plusDays(7).toString();
    private UUID review = new UUID(0, 0);

    SupplementIT(Assessment assessment, Told told, MovableClock clock) {
        this.assessment = assessment;
        this.told = told;
        this.clock = clock;
    }

    @BeforeEach
    void aReviewWithOneLoweredScore() {
        review = assessment.approves(town);
        town.reviewer().claim(review, 1).statusCode(200);
        town.reviewer()
                .record(review, 2, "1.3.a", Map.of("points", "20", "reason", "Chưa đủ"))
                .statusCode(200);
    }

    @Test
    void aCriterionGoesBackToTheSchoolWithItsReason() {
        var answer = town.reviewer().requestSupplement(review, 3, nextWeek, "1.3", "Thiếu ảnh chụp màn hình");

        answer.statusCode(200)
                .body("state", equalTo("AWAITING_UNIT"))
                .body("dueOn", equalTo(nextWeek))
                .body("moves", equalTo(List.of()));
        town.principal()
                .read(review)
                .body("supplements[0].criteria[0].reason", equalTo("Thiếu ảnh chụp màn hình"))
                .body("supplements[0].outcome", equalTo("AWAITED"));
        var facts = told.until(ExternalReviewEvent.TOPIC, review.toString(), heard -> heard.size() == 4);
        assertThat(facts.getLast().as(SupplementRequestedV1.class).criteria()).containsExactly("1.3");
        assertThat(facts.getLast().body()).doesNotContain("Thiếu ảnh");
    }

    @Test
    void theSchoolsAnswerIsTheNextRoundOnTheSameDesk() {
        town.reviewer()
                .requestSupplement(review, 3, nextWeek, "1.3", "Thiếu ảnh")
                .statusCode(200);

        assessment.approvesAgain(town, review, 2, SampleSet.answers());

        town.reviewer()
                .read(review)
                .body("state", equalTo("ASSIGNED"))
                .body("round", equalTo(2))
                .body(ITEM.formatted("1.3.a") + ".decision", equalTo("REREAD"))
                .body(ITEM.formatted("1.3.a") + ".points", equalTo("20"))
                .body(ITEM.formatted("1.3.a") + ".evidence[0].version", equalTo(2))
                .body("supplements[0].outcome", equalTo("ANSWERED"))
                .body("moves", not(hasItem("propose")));
    }

    @Test
    void aFindingThatWasReadAgainCountsAgain() {
        town.reviewer()
                .requestSupplement(review, 3, nextWeek, "1.3", "Thiếu ảnh")
                .statusCode(200);
        assessment.approvesAgain(town, review, 2, SampleSet.answers());

        var answer = town.reviewer().record(review, 5, "1.3.a", Map.of("points", "35", "reason", "Đã có ảnh"));

        answer.statusCode(200)
                .body(ITEM.formatted("1.3.a") + ".decision", equalTo("LOWERED"))
                .body(ITEM.formatted("1.3.a") + ".findingRound", equalTo(2))
                .body("moves", hasItem("propose"));
    }

    @Test
    void aFindingOnACriterionThatWasNotNamedStands() {
        town.reviewer()
                .requestSupplement(review, 3, nextWeek, "2.4", "Thiếu số máy")
                .statusCode(200);

        assessment.approvesAgain(town, review, 2, SampleSet.answers());

        town.reviewer().read(review).body(ITEM.formatted("1.3.a") + ".decision", equalTo("LOWERED"));
    }

    @Test
    void aSupplementWhoseLastDayPassedLapsesByItself() {
        town.reviewer()
                .requestSupplement(review, 3, nextWeek, "1.3", "Thiếu ảnh")
                .statusCode(200);

        try (var _ = clock.ahead(Duration.ofDays(8))) {
            told.until(ExternalReviewEvent.TOPIC, review.toString(), heard -> heard.size() == 5);
        }

        told.onlyEver(
                ExternalReviewEvent.TOPIC,
                review.toString(),
                "vn.minh.review.external-review.opened.v1",
                "vn.minh.review.external-review.claimed.v1",
                "vn.minh.review.external-review.finding-recorded.v1",
                "vn.minh.review.external-review.supplement-requested.v1",
                "vn.minh.review.external-review.supplement-lapsed.v1");
        town.reviewer()
                .read(review)
                .body("state", equalTo("ASSIGNED"))
                .body("supplements[0].outcome", equalTo("LAPSED"))
                .body("moves", hasItem("propose"));
    }

    @Test
    void aDayThatIsNotInTheFutureIsRefused() {
        var today = Vietnam.dayOf(Instant.now()).toString();

        var answer = town.reviewer().requestSupplement(review, 3, today, "1.3", "Thiếu ảnh");

        answer.statusCode(422).body("faults.code", contains("due-in-future"));
    }

    @Test
    void aCriterionThatTheSetDoesNotHaveIsRefusedWithItsCode() {
        var answer = town.reviewer().requestSupplement(review, 3, nextWeek, "7.7", "Thiếu ảnh");

        answer.statusCode(422).body("faults.field", contains("7.7"));
    }

    @Test
    void aRequestWithoutCriteriaIsRefused() {
        var answer = town.reviewer().requestSupplement(review, 3, nextWeek);

        answer.statusCode(422).body("faults.code", contains("criteria-required"));
    }

    @Test
    void aRequestWithoutADayIsRefused() {
        var answer = town.reviewer()
                .basedOn(3)
                .body(Map.of("criteria", List.of(Map.of("criterion", "1.3", "reason", "Thiếu"))))
                .post("/api/v1/external-reviews/{id}/supplement-requests", review)
                .then();

        answer.statusCode(422).body("faults.why", contains("Thiếu hạn bổ sung."));
    }

    @Test
    void whatWasDecidedBesideAnUnansweredSupplementStands() {
        town.reviewer()
                .requestSupplement(review, 3, nextWeek, "2.4", "Thiếu số máy")
                .statusCode(200);

        try (var _ = clock.ahead(Duration.ofDays(8))) {
            told.until(ExternalReviewEvent.TOPIC, review.toString(), heard -> heard.size() == 5);
        }

        town.reviewer()
                .propose(review, 5)
                .statusCode(200)
                .body(ITEM.formatted("1.3.a") + ".decision", equalTo("LOWERED"))
                .body("result.groups[0].points", equalTo("60"));
    }
}
