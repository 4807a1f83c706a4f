package vn.minh.assessment.selfassessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.minh.assessment.Api;
import vn.minh.assessment.AtOnce;
import vn.minh.assessment.Town;
import vn.minh.testing.RealServers;
import vn.minh.testing.Tell;

@QuarkusTest
@RealServers(database = "assessment")
class ProposalIT {

    private static final String PATH = "/self-assessments/{id}/proposals";

    @Inject
    Tell tell;

    @Test
    void lastYearProposesTextsAndEvidenceAndNoScores() {
        var proof = new Proof[1];
        var now = secondYear(proof);

        var proposals = Api.post(now.council(), "", PATH, now.dossier());

        proposals
                .statusCode(200)
                .body("item", contains("1.2.a", "1.2.c"))
                .body("state", contains("OPEN", "OPEN"))
                .body("fromSchoolYear", contains("2025-2026", "2025-2026"))
                .body("changed", contains(false, false))
                .body("[0].note", equalTo("theo biên bản năm ngoái"))
                .body("[0].evidence", contains(proof[0].id().toString()))
                .body("[0].points", nullValue())
                .body("[1].fields.solution", equalTo("cổng thông tin"));
        now.see(now.council()).body("answers", hasSize(0)).body("status", equalTo("OPENED"));
    }

    @Test
    void whatIsConfirmedIsInTheAnswerBesideWhatIsThere() {
        var proof = new Proof[1];
        var now = secondYear(proof);
        Api.post(now.council(), "", PATH, now.dossier()).statusCode(200);
        now.answer("1.2.a", 0, Map.of("points", "12")).statusCode(200);

        var stale = confirm(now, 0, "1.2.a");
        var answer = confirm(now, 1, "1.2.a");

        stale.statusCode(412);
        answer.statusCode(200)
                .header("ETag", "\"2\"")
                .body("points", equalTo("12"))
                .body("note", equalTo("theo biên bản năm ngoái"))
                .body("evidence.id", contains(proof[0].id().toString()));
        list(now)
                .body("find { it.item == '1.2.a' }.state", equalTo("CONFIRMED"))
                .body("find { it.item == '1.2.c' }.state", equalTo("OPEN"));
        now.see(now.council()).body("answers.item", contains("1.2.a"));
        confirm(now, 2, "1.2.a").statusCode(409).body("type", endsWith("/proposal-decided"));
    }

    @Test
    void whatThisYearSaysIsNotOverwritten() {
        var now = secondYear(new Proof[1]);
        Api.post(now.council(), "", PATH, now.dossier()).statusCode(200);
        now.answer("1.2.a", 0, Map.of("points", "12", "note", "mới")).statusCode(200);
        now.answer("1.2.c", 0, Map.of("fields", Map.of("solution", "ứng dụng mới")))
                .statusCode(200);

        var note = confirm(now, 1, "1.2.a");
        var fields = confirm(now, 1, "1.2.c");

        note.statusCode(200).body("note", equalTo("mới"));
        fields.statusCode(200).body("fields.solution", equalTo("ứng dụng mới"));
    }

    @Test
    void whatIsDismissedIsNotProposedAgain() {
        var now = secondYear(new Proof[1]);
        Api.post(now.council(), "", PATH, now.dossier()).statusCode(200);

        dismiss(now, "1.2.a").statusCode(200).body("state", equalTo("DISMISSED"));
        dismiss(now, "1.2.a").statusCode(200);
        confirm(now, 0, "1.2.a").statusCode(409);
        Api.post(now.council(), "", PATH, now.dossier()).statusCode(200).body("state", contains("DISMISSED", "OPEN"));
        now.see(now.council()).body("answers", hasSize(0));
    }

    @Test
    void twiceAtOnceProposesOnce() {
        var now = secondYear(new Proof[1]);

        var answers = AtOnce.times(3, () -> Api.post(now.council(), "", PATH, now.dossier()));

        assertThat(answers).containsOnly(200);
        list(now).body("", hasSize(2));
    }

    @Test
    void whereNothingWasApprovedBeforeNothingIsProposed() {
        var dossier = Answering.ready();

        var proposals = Api.post(dossier.council(), "", PATH, dossier.dossier());

        proposals.statusCode(409).body("type", endsWith("/nothing-earlier"));
    }

    @Test
    void onlyTheUnitsCouncilCopiesAndOnlyWhileItWorks() {
        var now = secondYear(new Proof[1]);
        var other = Town.with(1);

        Api.post(now.principal(), "", PATH, now.dossier()).statusCode(403);
        Api.post(other.council(other.school()), "", PATH, now.dossier()).statusCode(404);
        Api.get(other.council(other.school()), PATH, now.dossier()).statusCode(404);
        confirm(now, 0, "1.2.a").statusCode(404);
        dismiss(now, "9.9.z").statusCode(404);
        now.answerAll().sign(2).statusCode(200);
        Api.post(now.council(), "", PATH, now.dossier())
                .statusCode(409)
                .body("context.state", equalTo("COUNCIL_SIGNED"));
    }

    /** Last year's dossier was approved with a note, a declaration and one stored item of evidence. */
    private Answering secondYear(Proof[] proof) {
        var town = Town.with(1);
        var before = new Answering(town, town.school(), town.dossier(town.campaign("2025-2026"), town.school()));
        before.answerAll();
        proof[0] = Proof.of(before.unit(), tell);
        before.answer(
                        "1.2.a",
                        1,
                        Map.of("points", "30", "note", "theo biên bản năm ngoái", "evidence", List.of(proof[0].id())))
                .statusCode(200);
        proof[0].announced(1).stored(2, 1);
        proof[0].eventually(before, "STORED");
        before.sign(2).statusCode(200);
        before.approve(3, before.fingerprint()).statusCode(200);
        return new Answering(town, town.school(), town.dossier(town.campaign("2026-2027"), town.school()));
    }

    private static ValidatableResponse confirm(Answering dossier, long version, String item) {
        return Api.move(dossier.council(), version, "", PATH + "/{item}/confirmation", dossier.dossier(), item);
    }

    private static ValidatableResponse dismiss(Answering dossier, String item) {
        return Api.as(dossier.council())
                .delete("/api/v1" + PATH + "/{item}", dossier.dossier(), item)
                .then();
    }

    private static ValidatableResponse list(Answering dossier) {
        return Api.get(dossier.council(), PATH, dossier.dossier()).statusCode(200);
    }
}
