package vn.minh.review.externalreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.minh.contracts.review.ExternalReviewConcludedV1;
import vn.minh.contracts.review.ExternalReviewEvent;
import vn.minh.contracts.review.ExternalReviewProposedV1;
import vn.minh.review.Assessment;
import vn.minh.review.Town;
import vn.minh.testing.RealServers;
import vn.minh.testing.Told;

@QuarkusTest
@RealServers(database = "review")
class ConclusionIT {

    private final Town town = Town.fresh();
    private final Assessment assessment;
    private final Told told;
    private UUID review = new UUID(0, 0);

    ConclusionIT(Assessment assessment, Told told) {
        this.assessment = assessment;
        this.told = told;
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
    void theProposalIsComputedFromAnswersAndFindings() {
        var answer = town.reviewer().propose(review, 3);

        answer.statusCode(200)
                .body("state", equalTo("PROPOSED"))
                .body("result.groups[0].points", equalTo("60"))
                .body("result.groups[0].level", equalTo(2))
                .body("result.level", equalTo(2))
                .body("moves", contains("resume", "keep-minutes"));
        var fact = told.until(ExternalReviewEvent.TOPIC, review.toString(), heard -> heard.size() == 4)
                .getLast();
        assertThat(fact.as(ExternalReviewProposedV1.class).result().level()).isEqualTo(2);
    }

    @Test
    void theSchoolSeesFindingsOnceTheyAreProposed() {
        town.principal()
                .read(review)
                .statusCode(200)
                .body(FindingIT.ITEM.formatted("1.3.a") + ".points", nullValue())
                .body("preview", nullValue())
                .body("holder", nullValue());

        town.reviewer().propose(review, 3).statusCode(200);

        town.principal()
                .read(review)
                .body(FindingIT.ITEM.formatted("1.3.a") + ".points", equalTo("20"))
                .body(FindingIT.ITEM.formatted("1.3.a") + ".reason", equalTo("Chưa đủ"))
                .body("result.level", equalTo(2));
    }

    @Test
    void aProposalIsTakenBack() {
        town.reviewer().propose(review, 3).statusCode(200);

        var answer = town.reviewer().resume(review, 4);

        answer.statusCode(200).body("state", equalTo("ASSIGNED")).body("result", nullValue());
    }

    @Test
    void anOfficerConcludesAndTheWorldHearsWhoReviewed() {
        town.reviewer().propose(review, 3).statusCode(200);
        town.officer().read(review).body("moves", contains("resume"));
        town.principal().agree(review, 4).statusCode(200);
        town.officer().read(review).body("moves", contains("resume", "conclude"));

        var answer = town.officer().conclude(review, 5);

        answer.statusCode(200)
                .body("state", equalTo("CONCLUDED"))
                .body("result.level", equalTo(2))
                .body("moves", equalTo(List.of()));
        var fact = told.until(ExternalReviewEvent.TOPIC, review.toString(), heard -> heard.size() == 6)
                .getLast();
        var concluded = fact.as(ExternalReviewConcludedV1.class);
        assertThat(concluded.reviewedBy()).containsExactly("reviewer-" + town.key());
        assertThat(concluded.concludedBy()).isEqualTo("officer-" + town.key());
        assertThat(fact.header("ce_actor")).isEqualTo("officer-" + town.key());
        assertThat(fact.sequence()).isEqualTo(6);
    }

    @Test
    void aReviewerDoesNotConclude() {
        town.reviewer().propose(review, 3).statusCode(200);

        var answer = town.reviewer().conclude(review, 4);

        answer.statusCode(403);
    }

    @Test
    void nothingIsConcludedBeforeItIsProposed() {
        var answer = town.officer().conclude(review, 3);

        answer.statusCode(409);
    }

    @Test
    void anOfficerOfAnotherAuthorityMeetsAnAbsentReview() {
        town.reviewer().propose(review, 3).statusCode(200);

        var answer = Town.fresh().officer().conclude(review, 4);

        answer.statusCode(404);
    }
}
