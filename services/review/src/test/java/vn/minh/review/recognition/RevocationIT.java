package vn.minh.review.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.minh.review.recognition.Signatures.REASON;
import static vn.minh.review.recognition.Signatures.recognised;
import static vn.minh.review.recognition.Signatures.recognition;
import static vn.minh.review.recognition.Signatures.revoke;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.minh.contracts.review.LevelRevokedV1;
import vn.minh.contracts.review.RecognitionEvent;
import vn.minh.domain.Role;
import vn.minh.review.Assessment;
import vn.minh.review.Desk;
import vn.minh.review.Town;
import vn.minh.testing.RealServers;
import vn.minh.testing.Told;

@QuarkusTest
@RealServers(database = "review")
class RevocationIT {

    static final String REVOKED = "vn.minh.review.recognition.revoked.v1";

    private final Town town = Town.fresh();
    private final Finished finished;
    private final Told told;

    RevocationIT(Finished finished, Told told) {
        this.finished = finished;
        this.told = told;
    }

    @Test
    void theHeadOfTheAuthorityTakesALevelBackWithANumberOfTheSameBook() {
        var review = finished.review(town);
        var id = recognised(town.head(), review);
        recognition(town.head(), id).body("moves", contains("revoke"));

        var answer = revoke(town.head(), id, 1);

        answer.statusCode(200)
                .header("ETag", "\"2\"")
                .body("state", equalTo("REVOKED"))
                .body("decisionNumber", equalTo("01/QĐ-UBND"))
                .body("revocation.decisionNumber", equalTo("02/QĐ-UBND"))
                .body("revocation.reason", equalTo(REASON))
                .body("appealUntil", nullValue())
                .body("moves", empty());
        var facts = told.onlyEver(RecognitionEvent.TOPIC, id.toString(), RecognitionIT.RECOGNISED, REVOKED);
        assertThat(facts.getLast().sequence()).isEqualTo(2);
        assertThat(facts.getLast().as(LevelRevokedV1.class))
                .returns(town.commune(), LevelRevokedV1::authority)
                .returns("02/QĐ-UBND", LevelRevokedV1::decisionNumber)
                .returns(RecognitionIT.YEAR + "/" + town.commune().code() + "/01", LevelRevokedV1::certificateNumber)
                .returns("head-" + town.key(), LevelRevokedV1::revokedBy);
    }

    @Test
    void theReasonIsToldToTheUnitItsAuthorityAndItsDepartmentAndStaysHere() {
        var id = recognised(town.head(), finished.review(town));
        revoke(town.head(), id, 1).statusCode(200);

        for (var desk : List.of(town.head(), town.officer(), town.departmentOfficer(), town.principal())) {
            recognition(desk, id).body("revocation.reason", equalTo(REASON));
        }
        recognition(town.reviewer(), id)
                .statusCode(200)
                .body("state", equalTo("REVOKED"))
                .body("revocation.decisionNumber", equalTo("02/QĐ-UBND"))
                .body("revocation.reason", nullValue());
        recognition(Town.fresh().head(), id).statusCode(404);
        var facts = told.eventually(RecognitionEvent.TOPIC, id.toString(), RecognitionIT.RECOGNISED, REVOKED);
        assertThat(facts.toString()).doesNotContain(REASON);
    }

    @Test
    void whatWasTakenBackIsNeitherRecognisedAgainNorAppealed() {
        var review = finished.review(town);
        var id = recognised(town.head(), review);
        revoke(town.head(), id, 1).statusCode(200);

        town.head()
                .recognise(review)
                .statusCode(200)
                .body("decisionNumber", nullValue())
                .body("results[0].problem.type", endsWith("/problems/recognition-revoked"));
        town.principal()
                .asks()
                .body(Map.of("recognition", id, "criteria", List.of(Map.of("criterion", "1.3", "reason", "Vì sao"))))
                .post("/api/v1/appeals")
                .then()
                .statusCode(409)
                .body("type", endsWith("/problems/recognition-revoked"));
        recognition(town.principal(), id).body("moves", empty());
        town.head().read(review).body("moves", empty());
        town.head()
                .queue("")
                .body("items[0].recognised", equalTo(false))
                .body("items[0].revoked", equalTo(true))
                .body("items[0].moves", empty());
    }

    @Test
    void itIsTakenBackOnceAndFromTheVersionThatWasRead() {
        var id = recognised(town.head(), finished.review(town));

        revoke(town.head(), id, 7).statusCode(412);
        town.head()
                .asks()
                .body(Map.of("reason", REASON))
                .put("/api/v1/recognitions/{id}/revocation", id)
                .then()
                .statusCode(428);
        revoke(town.head(), id, 1).statusCode(200);
        revoke(town.head(), id, 1).statusCode(412);
        revoke(town.head(), id, 2).statusCode(409).body("type", endsWith("/problems/illegal-move"));

        recognition(town.head(), id).body("version", equalTo(2));
    }

    @Test
    void theSameRevocationSentTwiceIsOne() {
        var id = recognised(town.head(), finished.review(town));
        var key = UUID.randomUUID().toString();

        var first = sent(key, id);
        var second = sent(key, id);

        assertThat(second).isEqualTo(first);
        told.onlyEver(RecognitionEvent.TOPIC, id.toString(), RecognitionIT.RECOGNISED, REVOKED);
    }

    @Test
    void nobodyElseTakesItBack() {
        var id = recognised(town.head(), finished.review(town));
        var reviewing = town.reviewer().also(Role.AUTHORITY_HEAD);
        var author = town.authorTurnedReviewer().also(Role.AUTHORITY_HEAD);

        for (var desk : List.of(town.officer(), town.principal(), town.departmentOfficer(), reviewing, author)) {
            revoke(desk, id, 1).statusCode(403);
            recognition(desk, id).body("moves", not(hasItem("revoke")));
        }
        revoke(Town.fresh().head(), id, 1).statusCode(404);
        revoke(Desk.of("principal-head", town.school().code(), Role.AUTHORITY_HEAD), id, 1)
                .statusCode(403);

        recognition(town.head(), id).body("state", equalTo("RECOGNISED"));
    }

    @Test
    void aReasonIsMoreThanAFewBlanks() {
        var id = recognised(town.head(), finished.review(town));

        for (var reason : List.of("", "ngắn", "              ", "x".repeat(2001))) {
            revoke(town.head(), id, 1, reason)
                    .statusCode(422)
                    .body("faults.why", contains("Lý do thu hồi gồm 10 đến 2.000 ký tự."));
        }
        town.head()
                .basedOn(1)
                .put("/api/v1/recognitions/{id}/revocation", id)
                .then()
                .statusCode(422);

        recognition(town.head(), id).body("state", equalTo("RECOGNISED")).body("version", equalTo(1));
    }

    @Test
    void aDemonstrationIsTakenBackInItsOwnBook() {
        var id = recognised(town.head(), finished.review(town, Assessment.DEMONSTRATION, true));

        var answer = revoke(town.head(), id, 1);

        answer.statusCode(200)
                .body("demonstration", equalTo(true))
                .body(
                        "certificateNumber",
                        equalTo("MẪU-" + RecognitionIT.YEAR + "/"
                                + town.commune().code() + "/01"))
                .body("revocation.decisionNumber", equalTo("MẪU-02/QĐ-UBND"));
    }

    @Test
    void theSuccessorOfTheAuthorityTakesBackWhatThePredecessorRecognised() {
        var review = finished.review(town);
        var id = recognised(town.head(), review);
        var successor = Town.fresh();
        finished.handOver(review, successor);

        revoke(town.head(), id, 1).statusCode(404);
        var answer = revoke(successor.head(), id, 1);

        answer.statusCode(200)
                .body("authority.code", equalTo(town.commune().code()))
                .body("revocation.decisionNumber", equalTo("01/QĐ-UBND"));
        var facts = told.eventually(RecognitionEvent.TOPIC, id.toString(), RecognitionIT.RECOGNISED, REVOKED);
        assertThat(facts.getLast().as(LevelRevokedV1.class).authority().code())
                .isEqualTo(successor.commune().code());
    }

    private Object sent(String key, UUID id) {
        return town.head()
                .basedOn(1)
                .header("Idempotency-Key", key)
                .body(Map.of("reason", REASON))
                .put("/api/v1/recognitions/{id}/revocation", id)
                .then()
                .statusCode(200)
                .extract()
                .path("");
    }
}
