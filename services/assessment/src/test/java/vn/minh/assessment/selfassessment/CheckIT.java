package vn.minh.assessment.selfassessment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.minh.assessment.Api;
import vn.minh.assessment.Town;
import vn.minh.testing.RealServers;

@QuarkusTest
@RealServers(database = "assessment")
class CheckIT {

    private static final String CONTRADICTION = "amount-without-points:2.2.a";

    @Test
    void halfAnAnswerIsSavedAndMissingAtTheSignature() {
        var dossier = Answering.answered();
        dossier.answer("2.2.a", 1, Map.of("amount", 37)).statusCode(200);

        var signature = dossier.sign(2);

        signature.statusCode(422).body("faults.code", contains("points-missing"));
        checks(dossier)
                .body("missing.check", contains("points-missing:2.2.a"))
                .body("missing[0].criterion", equalTo("2.2"))
                .body("missing[0].item", equalTo("2.2.a"))
                .body("missing[0].field", equalTo("points"));
        dossier.see(dossier.council())
                .body("unanswered", contains("2.2.a"))
                .body("items.find { it.item == '2.2.a' }.state", equalTo("DOING"))
                .body("items.find { it.item == '2.2.a' }.label", equalTo("đang làm"))
                .body("items.find { it.item == '2.2.b' }.label", equalTo("xong"))
                .body("result.groups.points", contains("70", "40"));
    }

    @Test
    void aWrongPartIsRefusedAlsoInHalfAnAnswer() {
        var dossier = Answering.ready();

        var answer = dossier.answer("2.2.a", 0, Map.of("amount", "-1"));

        answer.statusCode(422).body("faults.code", contains("count-negative"));
        dossier.see(dossier.council()).body("answers", hasSize(0));
    }

    @Test
    void anAnswerIsEmptiedAgain() {
        var dossier = Answering.answered();

        dossier.answer("1.2.a", 1, Map.of()).statusCode(200);

        dossier.see(dossier.council())
                .body("unanswered", contains("1.2.a"))
                .body("items.find { it.item == '1.2.a' }.label", equalTo("chưa làm"));
    }

    @Test
    void whatDoesNotApplyNeedsAReasonThatStaysInTheHouse() {
        var dossier = Answering.answered();
        dossier.answer("2.2.b", 1, Map.of("notApplicable", true)).statusCode(200);
        dossier.sign(2).statusCode(422).body("faults.code", contains("reason-missing"));
        var reason =
                Map.<String, Object>of("notApplicable", true, "reason", " trường một buổi ", "note", "xem biên bản");

        var answer = dossier.answer("2.2.b", 2, reason);

        answer.statusCode(200)
                .body("notApplicable", equalTo(true))
                .body("reason", equalTo("trường một buổi"))
                .body("note", equalTo("xem biên bản"));
        dossier.sign(2).statusCode(200);
        dossier.approve(3, dossier.fingerprint()).statusCode(200);
        Api.get(dossier.council(), "/self-assessments/{id}/rounds/1", dossier.dossier())
                .body("remarks.'2.2.b'.reason", equalTo("trường một buổi"))
                .body("answers.find { it.item == '2.2.b' }.notApplicable", equalTo(true))
                .body("result.groups.points", contains("70", "75"));
    }

    @Test
    void notApplicableIsRefusedWhereTheSetDoesNotAllowItAndBesideAnAnswer() {
        var dossier = Answering.ready();

        var notAllowed = dossier.answer("1.2.a", 0, Map.of("notApplicable", true));
        var both = dossier.answer("1.2.b", 0, Map.of("notApplicable", true, "met", true));
        var reasonAlone = dossier.answer("1.2.b", 0, Map.of("met", true, "reason", "vì sao"));
        var tooLong = dossier.answer("1.2.b", 0, Map.of("met", true, "note", "x".repeat(2001)));

        notAllowed.statusCode(422).body("faults.code", contains("not-applicable-refused"));
        both.statusCode(422).body("faults.code", contains("not-applicable-with-answer"));
        reasonAlone.statusCode(422).body("faults.code", contains("reason-without-not-applicable"));
        tooLong.statusCode(422).body("faults.code", contains("too-long"));
        dossier.see(dossier.council()).body("answers", hasSize(0));
    }

    @Test
    void whoIsTooLateSeesNotesAndReasonsToo() {
        var dossier = Answering.ready();
        dossier.answer("1.2.b", 0, Map.of("notApplicable", true, "reason", "của họ"))
                .statusCode(200);

        var answer = dossier.answer("1.2.b", 0, Map.of("met", true, "note", "của tôi"));

        answer.statusCode(412)
                .body("context.yours.note", equalTo("của tôi"))
                .body("context.yours.notApplicable", equalTo(false))
                .body("context.theirs.notApplicable", equalTo(true))
                .body("context.theirs.reason", equalTo("của họ"));
    }

    @Test
    void aContradictionIsExplainedOrCorrectedBeforeTheSignature() {
        var dossier = contradictory();
        dossier.sign(2).statusCode(422).body("faults.code", contains("amount-without-points"));

        var explanation = explain(dossier, 0, "mới lắp, chưa dùng");

        explanation.statusCode(200).header("ETag", "\"1\"").body("stands", equalTo(true));
        dossier.sign(2).statusCode(200);
        dossier.approve(3, dossier.fingerprint()).statusCode(200);
        Api.get(dossier.council(), "/self-assessments/{id}/rounds/1", dossier.dossier())
                .body("explanations.text", contains("mới lắp, chưa dùng"))
                .body("explanations.by", contains(dossier.unit() + "-council"));
    }

    @Test
    void anExplanationDiesWhenItsAnswerChanges() {
        var dossier = contradictory();
        explain(dossier, 0, "mới lắp, chưa dùng").statusCode(200);
        dossier.answer("2.2.a", 2, Map.of("amount", 12, "points", "0")).statusCode(200);

        var signature = dossier.sign(2);

        signature.statusCode(422);
        checks(dossier)
                .body("contradictory.check", contains(CONTRADICTION))
                .body("contradictory[0].explanation.stands", equalTo(false))
                .body("contradictory[0].explanation.version", equalTo(1));
        explain(dossier, 1, "vẫn chưa dùng").statusCode(200).header("ETag", "\"2\"");
        dossier.sign(2).statusCode(200);
    }

    @Test
    void twoWhoExplainAtOnceSeeBothTexts() {
        var dossier = contradictory();
        explain(dossier, 0, "một").statusCode(200);

        var late = explain(dossier, 0, "hai");

        late.statusCode(412).body("context.yours", equalTo("hai")).body("context.theirs", equalTo("một"));
    }

    @Test
    void onlyWhatIsContradictoryIsExplainedAndOnlyByTheCouncil() {
        var dossier = contradictory();
        var path = "/self-assessments/{id}/explanations/{check}";
        var text = Map.of("text", "vì");
        var other = Town.with(1);

        var unknown = Api.move(dossier.council(), 0, text, path, dossier.dossier(), "points-without-amount:2.2.a");
        var advice = Api.move(dossier.council(), 0, text, path, dossier.dossier(), "points-without-citation:1.2.a");
        var principal = Api.move(dossier.principal(), 0, text, path, dossier.dossier(), CONTRADICTION);
        var stranger = Api.move(other.council(other.school()), 0, text, path, dossier.dossier(), CONTRADICTION);
        var blank = explain(dossier, 0, " ");
        var noVersion = Api.put(dossier.council(), text, path, dossier.dossier(), CONTRADICTION);

        unknown.statusCode(404).body("type", endsWith("/not-found"));
        advice.statusCode(404);
        principal.statusCode(403);
        stranger.statusCode(404);
        blank.statusCode(422).body("faults.field", contains("text"));
        noVersion.statusCode(428);
        checks(dossier).body("contradictory[0].explanation", nullValue());
    }

    @Test
    void whatIsSignedIsNotExplainedAnyMore() {
        var dossier = contradictory();
        explain(dossier, 0, "mới lắp").statusCode(200);
        dossier.sign(2).statusCode(200);

        var late = explain(dossier, 1, "khác");

        late.statusCode(409).body("context.state", equalTo("COUNCIL_SIGNED"));
    }

    @Test
    void adviceBlocksNothing() {
        var dossier = Answering.answered();

        checks(dossier)
                .body("missing", hasSize(0))
                .body("contradictory", hasSize(0))
                .body("unverifiable.rule", hasItem("mandatory-without-citation"))
                .body("unverifiable.check", hasItem("points-without-citation:1.2.a"));

        dossier.sign(2).statusCode(200);
    }

    @Test
    void onlyTheUnitSeesItsChecks() {
        var dossier = Answering.answered();
        var other = Town.with(1);
        var path = "/self-assessments/{id}/checks";

        Api.get(dossier.principal(), path, dossier.dossier()).statusCode(200);
        Api.get(other.council(other.school()), path, dossier.dossier()).statusCode(404);
        Api.get(dossier.council().roles("contributor"), path, dossier.dossier()).statusCode(403);
        Api.get(dossier.council(), path, UUID.randomUUID()).statusCode(404);
    }

    private static Answering contradictory() {
        var dossier = Answering.answered();
        dossier.answer("2.2.a", 1, Map.of("amount", 37, "points", "0")).statusCode(200);
        return dossier;
    }

    private static ValidatableResponse checks(Answering dossier) {
        return Api.get(dossier.council(), "/self-assessments/{id}/checks", dossier.dossier())
                .statusCode(200);
    }

    private static ValidatableResponse explain(Answering dossier, long version, String text) {
        return Api.move(
                dossier.council(),
                version,
                Map.of("text", text),
                "/self-assessments/{id}/explanations/{check}",
                dossier.dossier(),
                CONTRADICTION);
    }
}
