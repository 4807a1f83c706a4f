package vn.minh.assessment.selfassessment;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.minh.assessment.Api;
import vn.minh.assessment.Town;
import vn.minh.contracts.review.SupplementRequestedV1;
import vn.minh.testing.RealServers;
import vn.minh.testing.Tell;

/** A supplement opens the named criteria for answers, explanations and proposals alike; old and new stay readable. */
@QuarkusTest
@RealServers(database = "assessment")
class ChangesIT {

    private static final String PATH = "/self-assessments/{id}/changes";

    @Inject
    Tell tell;

    @Test
    void oldAndNewStandSideBySideWhileTheSupplementIsOpen() {
        var dossier = returned();
        dossier.answer("2.2.a", 1, Map.of("amount", 40, "points", "50", "note", "đã bổ sung"))
                .statusCode(200);

        var changes = Api.get(dossier.council(), PATH + "?from=1", dossier.dossier());

        changes.statusCode(200)
                .body("from.round", equalTo(1))
                .body("to.round", nullValue())
                .body("from.result.groups.points", contains("70", "65"))
                .body("to.result.groups.points", contains("70", "90"))
                .body("items", hasSize(1))
                .body("items[0].item", equalTo("2.2.a"))
                .body("items[0].criterion", equalTo("2.2"))
                .body("items[0].before.answer.points", equalTo("25"))
                .body("items[0].after.answer.points", equalTo("50"))
                .body("items[0].before.note", nullValue())
                .body("items[0].after.note", equalTo("đã bổ sung"));
    }

    @Test
    void theRoundsStaySideBySideAfterTheNextApproval() {
        var dossier = returned();
        dossier.answer("2.2.a", 1, Map.of("amount", 40, "points", "50")).statusCode(200);
        dossier.sign(5).statusCode(200);
        Api.get(dossier.council(), PATH + "?from=1", dossier.dossier()).body("to.round", equalTo(2));
        dossier.approve(6, dossier.fingerprint()).statusCode(200);

        var changes = Api.get(dossier.town().officer(), PATH + "?from=1&to=2", dossier.dossier());

        changes.statusCode(200).body("to.round", equalTo(2)).body("items.item", contains("2.2.a"));
    }

    @Test
    void aRoundThatWasNotApprovedIsComparedWithNothing() {
        var dossier = returned();
        var other = Town.with(1);

        Api.get(dossier.council(), PATH + "?from=2", dossier.dossier()).statusCode(404);
        Api.get(dossier.council(), PATH + "?from=1&to=2", dossier.dossier()).statusCode(404);
        Api.get(other.council(other.school()), PATH + "?from=1", dossier.dossier())
                .statusCode(404);
    }

    @Test
    void whatWasChangedBackIsNoChange() {
        var dossier = returned();
        dossier.answer("2.2.a", 1, Map.of("amount", 40, "points", "50")).statusCode(200);

        dossier.answer("2.2.a", 2, Map.of("amount", "37.0", "points", "25.0")).statusCode(200);

        Api.get(dossier.council(), PATH + "?from=1", dossier.dossier()).body("items", hasSize(0));
    }

    @Test
    void nothingIsSaidOfAClosedCriterion() {
        var dossier = returned();

        var notApplicable = dossier.answer("1.2.b", 1, Map.of("notApplicable", true, "reason", "vì"));
        var open = dossier.answer("2.2.b", 1, Map.of("notApplicable", true, "reason", "vì"));

        notApplicable.statusCode(422).body("faults.code", contains("criterion-closed"));
        open.statusCode(200);
    }

    @Test
    void aContradictionOfAClosedCriterionIsNeitherExplainedAnewNorAskedForAgain() {
        var check = "declares-nothing:1.2.c";
        var path = "/self-assessments/{id}/explanations/{check}";
        var dossier = Answering.answered();
        dossier.answer("1.2.c", 1, Map.of("fields", Map.of("solution", "không có")))
                .statusCode(200);
        Api.move(dossier.council(), 0, Map.of("text", "đang chờ"), path, dossier.dossier(), check)
                .statusCode(200);
        dossier.sign(2).statusCode(200);
        dossier.approve(3, dossier.fingerprint()).statusCode(200);
        returned(dossier);

        var again = Api.move(dossier.council(), 1, Map.of("text", "khác"), path, dossier.dossier(), check);

        again.statusCode(422).body("faults.code", contains("criterion-closed"));
        dossier.answer("2.2.a", 1, Map.of("amount", 40, "points", "50")).statusCode(200);
        dossier.sign(5).statusCode(200);
        dossier.approve(6, dossier.fingerprint()).statusCode(200);
        Api.get(dossier.council(), "/self-assessments/{id}/rounds/2", dossier.dossier())
                .body("explanations.text", contains("đang chờ"));
    }

    @Test
    void anEarlierYearOffersOnlyToOpenCriteria() {
        var town = Town.with(1);
        var before = new Answering(town, town.school(), town.dossier(town.campaign("2025-2026"), town.school()));
        before.answerAll();
        before.answer("2.2.a", 1, Map.of("amount", 37, "points", "25", "note", "theo sổ"))
                .statusCode(200);
        before.sign(2).statusCode(200);
        before.approve(3, before.fingerprint()).statusCode(200);
        var now = new Answering(town, town.school(), town.dossier(town.campaign("2026-2027"), town.school()));
        now.answerAll().sign(2).statusCode(200);
        now.approve(3, now.fingerprint()).statusCode(200);
        returned(now);

        var proposals = Api.post(now.council(), "", "/self-assessments/{id}/proposals", now.dossier());

        proposals.statusCode(200).body("item", contains("2.2.a"));
        Api.move(now.council(), 1, "", "/self-assessments/{id}/proposals/1.2.c/confirmation", now.dossier())
                .statusCode(422)
                .body("faults.code", contains("criterion-closed"));
    }

    private Answering returned() {
        return returned(Answering.approved());
    }

    private Answering returned(Answering dossier) {
        tell.that(
                new SupplementRequestedV1(
                        UUID.randomUUID(),
                        dossier.dossier(),
                        1,
                        List.of("2.2"),
                        LocalDate.parse("2026-12-20"),
                        "reviewer",
                        Instant.parse("2026-12-05T02:00:00Z")),
                1);
        await("the dossier is returned")
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> dossier.see(dossier.council()).extract().<String>path("status"), "RETURNED"::equals);
        return dossier;
    }
}
