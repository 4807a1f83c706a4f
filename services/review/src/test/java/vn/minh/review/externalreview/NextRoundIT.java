package vn.minh.review.externalreview;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.minh.domain.Vietnam;
import vn.minh.review.Assessment;
import vn.minh.review.SampleSet;
import vn.minh.review.Town;
import vn.minh.testing.RealServers;

@QuarkusTest
@RealServers(database = "review")
class NextRoundIT {

    static final String ITEM = FindingIT.ITEM;

    private final Town town = Town.fresh();
    private final Assessment assessment;
    private final String nextWeek = Vietnam.dayOf(Instant.now()).plusDays(7).toString();
    private UUID review = new UUID(0, 0);

    NextRoundIT(Assessment assessment) {
        this.assessment = assessment;
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
    void theNextRoundShowsOldAndNewSideBySide() {
        town.reviewer()
                .requestSupplement(review, 3, nextWeek, "1.3", "Thiếu ảnh")
                .statusCode(200);

        assessment.approvesAgain(
                town,
                review,
                2,
                List.of(
                        SampleSet.yes("1.1.m", true),
                        SampleSet.points("1.3.a", null, "50"),
                        SampleSet.yes("1.3.b", true),
                        SampleSet.points("2.4.a", null, "30"),
                        SampleSet.points("2.4.b", "26", "31")));

        town.reviewer()
                .read(review)
                .body("groups[0].criteria.returned", contains(false, true))
                .body(ITEM.formatted("1.3.a") + ".changed", equalTo(true))
                .body(ITEM.formatted("1.3.a") + ".selfPoints", equalTo("50"))
                .body(ITEM.formatted("1.3.a") + ".previous.round", equalTo(1))
                .body(ITEM.formatted("1.3.a") + ".previous.selfPoints", equalTo("40"))
                .body(ITEM.formatted("1.3.a") + ".previous.evidence.version", contains(1))
                .body(ITEM.formatted("1.3.b") + ".changed", equalTo(false))
                .body(ITEM.formatted("1.3.b") + ".previous.answer.met", equalTo(true))
                // Nobody asked for it; it is shown all the same.
                .body(ITEM.formatted("2.4.b") + ".changed", equalTo(true))
                .body(ITEM.formatted("2.4.b") + ".previous.answer.amount", equalTo("25"))
                .body(ITEM.formatted("2.4.a") + ".changed", equalTo(false))
                .body(ITEM.formatted("2.4.a") + ".previous", nullValue())
                .body("supplements[0].answeredAt", notNullValue());
    }

    @Test
    void aThirdSupplementIsRefusedWithWhatToDoInstead() {
        var version = 3;
        for (var round = 2; round <= 3; round++) {
            town.reviewer()
                    .requestSupplement(review, version, nextWeek, "1.3", "Thiếu ảnh")
                    .statusCode(200);
            assessment.approvesAgain(town, review, round, SampleSet.answers());
            version += 2;
        }
        town.reviewer()
                .read(review)
                .body("supplementsLeft", equalTo(0))
                .body("moves", not(hasItem("request-supplement")));
        town.reviewer().queue("").body("items[0].moves", not(hasItem("request-supplement")));

        var answer = town.reviewer().requestSupplement(review, version, nextWeek, "1.3", "Thiếu ảnh");

        answer.statusCode(409)
                .body("type", endsWith("/problems/supplement-rounds"))
                .body("next", containsString("đề xuất kết quả"));
        town.reviewer().read(review).header("ETag", "\"7\"").body("supplements", hasSize(2));
    }
}
