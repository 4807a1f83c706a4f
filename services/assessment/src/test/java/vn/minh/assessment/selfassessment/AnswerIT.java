package vn.minh.assessment.selfassessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.minh.assessment.Api;
import vn.minh.assessment.AtOnce;
import vn.minh.assessment.Town;
import vn.minh.contracts.assessment.SelfAssessmentEvent;
import vn.minh.testing.RealServers;
import vn.minh.testing.Told;

@QuarkusTest
@RealServers(database = "assessment")
class AnswerIT {

    @Inject
    Told told;

    @Test
    void theFirstAnswerStartsTheDossierAndOnlyItIsTold() {
        var dossier = Answering.ready();

        var answer = dossier.answer("1.2.a", 0, Map.of("points", "30"));
        dossier.answer("1.2.b", 0, Map.of("met", true)).statusCode(200);

        answer.statusCode(200)
                .header("ETag", "\"1\"")
                .body("points", equalTo("30"))
                .body("answeredBy", equalTo(dossier.unit() + "-council"));
        dossier.see(dossier.council())
                .header("ETag", "\"2\"")
                .body("status", equalTo("DRAFT"))
                .body("answers.item", contains("1.2.a", "1.2.b"))
                .body("unanswered", contains("1.1.m", "1.2.c", "2.1.m", "2.2.a", "2.2.b"))
                .body("result.groups.points", contains("70", "0"))
                .body("moves", contains("answer", "sign"));
        told.onlyEver(SelfAssessmentEvent.TOPIC, dossier.dossier().toString(), ApprovalIT.OPENED, ApprovalIT.STARTED);
    }

    @Test
    void anAnswerIsReplacedUnderItsOwnVersion() {
        var dossier = Answering.ready();
        var proof = UUID.randomUUID();
        dossier.answer("1.2.a", 0, Map.of("points", "30")).statusCode(200);

        var answer = dossier.answer("1.2.a", 1, Map.of("points", 31.5, "evidence", List.of(proof, proof)));

        answer.statusCode(200).header("ETag", "\"2\"");
        dossier.see(dossier.council())
                .body("answers", hasSize(1))
                .body("answers[0].points", equalTo("31.5"))
                .body("answers[0].version", equalTo(2))
                .body("answers[0].evidence.id", contains(proof.toString()));
    }

    @Test
    void whoIsTooLateSeesBothAnswers() {
        var dossier = Answering.ready();
        dossier.answer("1.2.a", 0, Map.of("points", "30")).statusCode(200);

        var answer = dossier.answer("1.2.a", 0, Map.of("points", "12"));

        answer.statusCode(412)
                .body("context.expected", equalTo(0))
                .body("context.actual", equalTo(1))
                .body("context.yours.points", equalTo("12"))
                .body("context.theirs.points", equalTo("30"));
        dossier.see(dossier.council()).body("answers[0].points", equalTo("30"));
    }

    @Test
    void anAnswerThatWasNeverGivenHasNoVersionOne() {
        var dossier = Answering.ready();

        var answer = dossier.answer("1.2.a", 1, Map.of("points", "12"));

        answer.statusCode(412).body("context.actual", equalTo(0));
        dossier.see(dossier.council()).body("status", equalTo("OPENED"));
    }

    @Test
    void oneOfFourFirstAnswersToAnItemWins() {
        var dossier = Answering.ready();

        var answers = AtOnce.times(4, () -> dossier.answer("1.2.a", 0, Map.of("points", "30")));

        assertThat(answers).containsExactlyInAnyOrder(200, 412, 412, 412);
        told.onlyEver(SelfAssessmentEvent.TOPIC, dossier.dossier().toString(), ApprovalIT.OPENED, ApprovalIT.STARTED);
    }

    @Test
    void differentItemsAreAnsweredAtOnce() {
        var dossier = Answering.ready();
        var requests = Answering.FULL.entrySet().stream()
                .<Callable<ValidatableResponse>>map(one -> () -> dossier.answer(one.getKey(), 0, one.getValue()))
                .toList();

        var answers = AtOnce.each(requests);

        assertThat(answers).containsOnly(200);
        dossier.see(dossier.council()).body("unanswered", hasSize(0));
        told.onlyEver(SelfAssessmentEvent.TOPIC, dossier.dossier().toString(), ApprovalIT.OPENED, ApprovalIT.STARTED);
    }

    @ParameterizedTest
    @CsvSource({
        "1.2.a, 60.5, points-above-max",
        "1.2.a, -1, points-negative",
        "1.2.a, NaN, not-a-number",
        "1.2.a, 1e1, not-a-number",
        "1.2.a, 0.3, points-off-step",
        "9.9.z, 1, unknown-item",
        "1.2.c, 1, wrong-shape"
    })
    void anAnswerThatCannotBeGradedIsRefusedWithItsItem(String item, String points, String code) {
        var dossier = Answering.ready();

        var answer = dossier.answer(item, 0, Map.of("points", points));

        answer.statusCode(422).body("faults[0].code", equalTo(code)).body("faults[0].field", equalTo(item));
        dossier.see(dossier.council()).body("answers", hasSize(0)).body("status", equalTo("OPENED"));
    }

    @Test
    void anAnswerCitesNoMoreThanFifty() {
        var dossier = Answering.ready();
        var many = Stream.generate(UUID::randomUUID).limit(51).toList();

        var answer = dossier.answer("1.2.b", 0, Map.of("met", true, "evidence", many));

        answer.statusCode(422).body("faults.code", contains("too-many-citations"));
    }

    @Test
    void withoutAVersionOrABodyNothingIsTaken() {
        var dossier = Answering.ready();
        var path = "/self-assessments/{id}/answers/{item}";

        var noVersion = Api.put(dossier.council(), Map.of("met", true), path, dossier.dossier(), "1.2.b");
        var noBody = Api.move(dossier.council(), 0, "", path, dossier.dossier(), "1.2.b");

        noVersion.statusCode(428);
        noBody.statusCode(422);
    }

    @Test
    void onlyTheUnitsCouncilAnswers() {
        var dossier = Answering.ready();
        var path = "/self-assessments/{id}/answers/{item}";
        var other = Town.with(1);

        var principal = Api.move(dossier.principal(), 0, Map.of("met", true), path, dossier.dossier(), "1.2.b");
        var stranger =
                Api.move(other.council(other.school()), 0, Map.of("met", true), path, dossier.dossier(), "1.2.b");
        var nowhere = Api.move(dossier.council(), 0, Map.of("met", true), path, UUID.randomUUID(), "1.2.b");

        principal.statusCode(403);
        stranger.statusCode(404).body("type", endsWith("/not-found"));
        nowhere.statusCode(404);
    }

    @Test
    void whatIsSignedIsNotAnswered() {
        var dossier = Answering.signed();

        var answer = dossier.answer("1.2.a", 1, Map.of("points", "60"));

        answer.statusCode(409).body("context.state", equalTo("COUNCIL_SIGNED"));
    }

    @Test
    void whileASignatureIsGivenNoAnswerSlipsIn() {
        var dossier = Answering.answered();

        var answers =
                AtOnce.each(List.of(() -> dossier.sign(2), () -> dossier.answer("1.2.a", 1, Map.of("points", "1"))));

        assertThat(answers).first().isEqualTo(200);
        var frozen = dossier.see(dossier.council()).extract().body().jsonPath();
        assertThat(frozen.getList("result.groups.points"))
                .isEqualTo(answers.getLast() == 200 ? List.of("41", "65") : List.of("70", "65"));
    }

    @Test
    void theDepartmentSeesItsCityAndTheUnitItself() {
        var dossier = Answering.answered();
        var town = dossier.town();
        var other = Town.with(1);

        var officer = Api.get(town.officer(), "/self-assessments?status=DRAFT&schoolYear=2026-2027");
        var council = Api.get(dossier.council(), "/self-assessments");

        officer.body("items.id", containsInAnyOrder(dossier.dossier().toString()))
                .body("items[0].label", equalTo("Nháp"))
                .body("items[0].moves", hasSize(0));
        council.body("items.id", contains(dossier.dossier().toString()));
        dossier.see(town.officer()).statusCode(200);
        dossier.see(other.officer()).statusCode(404);
        dossier.see(other.council(other.school())).statusCode(404);
        dossier.see(dossier.council().roles("reviewer")).statusCode(403);
    }

    @Test
    void dossiersAreWalkedByKey() {
        var town = Town.with(3);
        var campaign = town.campaign("2026-2027");

        var first = Api.get(town.officer(), "/self-assessments?campaign={c}&limit=2", campaign);
        var second = Api.get(
                town.officer(),
                "/self-assessments?campaign={c}&limit=2&after={a}",
                campaign,
                first.extract().path("next"));

        first.body(
                "items.unit.code",
                contains(town.schools().get(0), town.schools().get(1)));
        second.body("items.unit.code", contains(town.schools().get(2)));
    }
}
