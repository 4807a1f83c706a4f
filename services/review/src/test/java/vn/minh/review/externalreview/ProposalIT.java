package vn.minh.review.externalreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.minh.contracts.review.ExternalReviewEvent;
import vn.minh.contracts.review.ProposalCommentedV1;
import vn.minh.domain.Vietnam;
import vn.minh.review.Assessment;
import vn.minh.review.Desk;
import vn.minh.review.MovableClock;
import vn.minh.review.Town;
import vn.minh.testing.RealServers;
import vn.minh.testing.Told;

@QuarkusTest
@RealServers(database = "review")
class ProposalIT {

    private final Town town = Town.fresh();
    private final Assessment assessment;
    private final Told told;
    private final MovableClock clock;
    private UUID review = new UUID(0, 0);

    ProposalIT(Assessment assessment, Told told, MovableClock clock) {
        this.assessment = assessment;
        this.told = told;
        this.clock = clock;
    }

    @BeforeEach
    void aProposal() {
        review = assessment.approves(town);
        town.reviewer().claim(review, 1).statusCode(200);
        town.reviewer().propose(review, 2).statusCode(200);
    }

    @Test
    void theUnitSeesUntilWhenItMayCommentAndTheOfficerWaits() {
        var lastDay = Vietnam.dayOf(Instant.now()).plusDays(2).toString();

        town.principal()
                .read(review)
                .body("commentUntil", equalTo(lastDay))
                .body("agreedAt", nullValue())
                .body("moves", contains("comment"));
        town.officer()
                .conclude(review, 3)
                .statusCode(409)
                .body("type", endsWith("/problems/comment-window"))
                .body("next", containsString("ngay khi đơn vị đồng ý"));
        town.officer().read(review).header("ETag", "\"3\"").body("moves", not(hasItem("conclude")));
    }

    @Test
    void agreeingEndsTheWindowAtOnce() {
        var answer = town.principal().agree(review, 3);

        answer.statusCode(200)
                .header("ETag", "\"4\"")
                .body("agreedAt", notNullValue())
                .body("comments.agreed", contains(true))
                .body("moves", empty());
        town.officer()
                .queue("")
                .body("items[0].moves", contains("resume", "conclude"))
                .body("items[0].version", equalTo(4));
        town.officer().conclude(review, 4).statusCode(200);
        town.principal().comment(review, 5, "Muộn").statusCode(409).body("type", endsWith("/problems/illegal-move"));
    }

    @Test
    void whatTheUnitObjectsToIsReadByTheTeamAndByNobodyOutside() {
        town.principal().comment(review, 3, "Chỉ tiêu 1.3.a có minh chứng").statusCode(200);

        town.reviewer()
                .read(review)
                .body("comments.text", contains("Chỉ tiêu 1.3.a có minh chứng"))
                .body("moves", contains("resume", "keep-minutes"));
        town.officer().conclude(review, 4).statusCode(409);
        var fact = told.until(ExternalReviewEvent.TOPIC, review.toString(), heard -> heard.size() == 4)
                .getLast();
        assertThat(fact.sequence()).isEqualTo(4);
        assertThat(fact.as(ProposalCommentedV1.class).agreed()).isFalse();
        assertThat(fact.body()).doesNotContain("minh chứng");
    }

    @Test
    void afterTheWindowTheProposalIsConcludedWithoutAWord() {
        try (var _ = clock.ahead(Duration.ofDays(3))) {
            town.principal()
                    .comment(review, 3, "Muộn")
                    .statusCode(409)
                    .body("type", endsWith("/problems/comment-window-over"));
            town.principal().read(review).body("comments", empty()).body("moves", empty());
            town.officer().conclude(review, 3).statusCode(200);
        }
    }

    @Test
    void aNewProposalIsCommentedAnew() {
        town.principal().agree(review, 3).statusCode(200);
        town.reviewer().resume(review, 4).statusCode(200);
        town.principal().read(review).body("agreedAt", nullValue()).body("commentUntil", nullValue());

        town.reviewer().propose(review, 5).statusCode(200);

        town.principal().read(review).body("moves", contains("comment")).body("comments.agreed", contains(true));
        town.officer().conclude(review, 6).statusCode(409);
    }

    @Test
    void anObjectionWithoutAWordIsRefused() {
        town.principal()
                .basedOn(3)
                .body(Map.of("agreed", false))
                .put("/api/v1/external-reviews/{id}/comment", review)
                .then()
                .statusCode(422)
                .body("faults.code", contains("text-required"));
        town.principal()
                .basedOn(3)
                .body(Map.of("text", "Chưa đúng"))
                .put("/api/v1/external-reviews/{id}/comment", review)
                .then()
                .statusCode(422)
                .body("faults.why", contains("Chưa chọn đồng ý hay góp ý."));
        town.principal().read(review).header("ETag", "\"3\"");
    }

    @Test
    void onlyTheHeadOfTheUnitSpeaksForIt() {
        town.reviewer().agree(review, 3).statusCode(403);
        town.head().agree(review, 3).statusCode(403);
        Desk.of("council-" + town.key(), town.school().code(), "council")
                .agree(review, 3)
                .statusCode(403);
        Town.fresh().principal().agree(review, 3).statusCode(404);
        town.principal().agree(review, 2).statusCode(412);
    }
}
