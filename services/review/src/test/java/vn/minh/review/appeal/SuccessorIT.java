package vn.minh.review.appeal;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static vn.minh.review.appeal.Appealing.admit;
import static vn.minh.review.appeal.Appealing.chair;
import static vn.minh.review.appeal.Appealing.decide;
import static vn.minh.review.appeal.Appealing.list;
import static vn.minh.review.appeal.Appealing.read;
import static vn.minh.review.appeal.Appealing.recognitionOf;
import static vn.minh.review.appeal.Appealing.record;
import static vn.minh.review.appeal.Appealing.reviewOf;
import static vn.minh.review.appeal.Appealing.second;
import static vn.minh.review.appeal.Appealing.third;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.minh.domain.Vietnam;
import vn.minh.review.Assigned;
import vn.minh.review.Town;
import vn.minh.testing.RealServers;

/** Another authority became accountable while an appeal was open. */
@QuarkusTest
@RealServers(database = "review")
class SuccessorIT {

    private final Town town = Town.fresh();
    private final Town successor = Town.fresh();
    private final Appealing appealing;

    SuccessorIT(Appealing appealing) {
        this.appealing = appealing;
    }

    @Test
    void theSuccessorNamesThePanelAndRecognisesWhatItCameToInHerOwnBook() {
        var first = appealing.recognition(town);
        var review = reviewOf(town, first);
        var appeal = appealing.filed(town, first);
        handedOver(appeal);

        read(town.head(), appeal).statusCode(404);
        list(town.head(), "").body("items", empty());
        admit(town.head(), appeal, 1, chair(town), second(town), third(town)).statusCode(404);
        admit(successor.head(), appeal, 1, chair(town), second(town), town.head())
                .statusCode(422)
                .body("faults.code", contains("panellist-recogniser"));
        admit(successor.head(), appeal, 1, chair(town), second(town), third(town))
                .statusCode(200)
                .body("authority.code", equalTo(successor.commune().code()));
        record(second(town), appeal, 2, "1.3.a", Map.of("points", "60", "reason", "Ảnh có đủ"))
                .statusCode(200);
        decide(chair(town), appeal, 3, Map.of("outcome", "UPHELD")).statusCode(200);

        var answer = successor.head().recognise(review).statusCode(200);

        answer.body("decisionNumber", equalTo("01/QĐ-UBND"))
                .body(
                        "results[0].recognition.authority.code",
                        equalTo(successor.commune().code()))
                .body("results[0].recognition.supersedes", equalTo(first.toString()));
        recognitionOf(town.principal(), first)
                .body("state", equalTo("SUPERSEDED"))
                .body("authority.code", equalTo(town.commune().code()));
    }

    private void handedOver(UUID appeal) {
        var today = Vietnam.dayOf(Instant.now());
        appealing
                .finished()
                .assessment()
                .says(Assigned.unit(town.school().code(), successor.commune(), today, null, null), 1);
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> read(successor.head(), appeal).extract().statusCode() == 200);
    }
}
