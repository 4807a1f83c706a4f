package vn.minh.assessment.selfassessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
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
import vn.minh.assessment.Councils;
import vn.minh.assessment.Town;
import vn.minh.contracts.assessment.SelfAssessmentApprovedV1;
import vn.minh.contracts.assessment.SelfAssessmentEvent;
import vn.minh.testing.RealServers;
import vn.minh.testing.Told;

@QuarkusTest
@RealServers(database = "assessment")
class ApprovalIT {

    static final String OPENED = "vn.minh.assessment.self-assessment.opened.v1";
    static final String STARTED = "vn.minh.assessment.self-assessment.started.v1";
    static final String SIGNED = "vn.minh.assessment.self-assessment.signed.v1";
    static final String SENT_BACK = "vn.minh.assessment.self-assessment.sent-back.v1";
    static final String APPROVED = "vn.minh.assessment.self-assessment.approved.v1";

    private static final String APPROVAL = "/self-assessments/{id}/approval";

    @Inject
    Told told;

    @Test
    void anApprovalIsAnsweredAndToldWithEverything() {
        var dossier = Answering.signed();
        var fingerprint = dossier.fingerprint();

        var answer = dossier.approve(3, fingerprint);

        answer.statusCode(200)
                .header("ETag", "\"4\"")
                .body("status", equalTo("APPROVED"))
                .body("label", equalTo("Đã nộp"))
                .body("moves", hasSize(0))
                .body("authority", equalTo(dossier.town().commune()));
        var heard = told.onlyEver(
                SelfAssessmentEvent.TOPIC, dossier.dossier().toString(), OPENED, STARTED, SIGNED, APPROVED);
        var approved = heard.getLast().as(SelfAssessmentApprovedV1.class);
        assertThat(approved.result().level()).isEqualTo(2);
        assertThat(approved.answers()).hasSize(7);
        assertThat(approved.fingerprint()).isEqualTo(fingerprint);
        assertThat(approved.authority()).isNotNull();
        assertThat(approved.authority().code()).isEqualTo(dossier.town().commune());
        assertThat(approved.answeredBy()).containsExactly(dossier.unit() + "-council");
        assertThat(approved.demonstration()).isTrue();
    }

    @Test
    void oneOfFourAtOnceWins() {
        var dossier = Answering.signed();
        var fingerprint = dossier.fingerprint();

        var answers = AtOnce.times(4, () -> dossier.approve(3, fingerprint));

        assertThat(answers).containsExactlyInAnyOrder(200, 412, 412, 412);
        told.onlyEver(SelfAssessmentEvent.TOPIC, dossier.dossier().toString(), OPENED, STARTED, SIGNED, APPROVED);
    }

    @Test
    void anApprovedDossierIsNotApprovedAgain() {
        var dossier = Answering.approved();

        var answer = dossier.approve(4, "x");

        answer.statusCode(409).body("type", endsWith("/illegal-move")).body("context.state", equalTo("APPROVED"));
    }

    @Test
    void whatTheHeadDidNotSeeIsNotApproved() {
        var dossier = Answering.signed();

        var answer = dossier.approve(3, "0".repeat(64));

        answer.statusCode(409).body("type", endsWith("/other-fingerprint"));
        dossier.see(dossier.principal()).body("status", equalTo("COUNCIL_SIGNED"));
    }

    @Test
    void whoSignedDoesNotApprove() {
        var dossier = Answering.signed();
        var both = dossier.council().roles("council", "principal");

        var answer = Api.move(both, 3, Map.of("fingerprint", dossier.fingerprint()), APPROVAL, dossier.dossier());

        answer.statusCode(403).body("detail", endsWith("không được phê duyệt chính hồ sơ đó."));
    }

    @Test
    void onlyTheUnitsHeadApprovesTheVersionSheRead() {
        var dossier = Answering.signed();
        var body = Map.of("fingerprint", dossier.fingerprint());
        var other = Town.with(1);

        var council = Api.move(dossier.council(), 3, body, APPROVAL, dossier.dossier());
        var stranger = Api.move(other.principal(other.school()), 3, body, APPROVAL, dossier.dossier());
        var authorityHead = Api.move(dossier.principal().roles("authority-head"), 3, body, APPROVAL, dossier.dossier());
        var noVersion = Api.put(dossier.principal(), body, APPROVAL, dossier.dossier());
        var stale = dossier.approve(2, dossier.fingerprint());
        var noFingerprint = Api.move(dossier.principal(), 3, Map.of(), APPROVAL, dossier.dossier());

        council.statusCode(403);
        stranger.statusCode(404);
        authorityHead.statusCode(403);
        noVersion.statusCode(428);
        stale.statusCode(412).body("context.actual", equalTo(3));
        noFingerprint.statusCode(422).body("faults.field", contains("fingerprint"));
    }

    @Test
    void aRepeatedApprovalIsAnsweredAsTheFirstTime() {
        var dossier = Answering.signed();
        var fingerprint = dossier.fingerprint();
        withKey(dossier, fingerprint).statusCode(200);

        var again = withKey(dossier, fingerprint);

        again.statusCode(200)
                .header("Idempotent-Replayed", "true")
                .header("ETag", "\"4\"")
                .body("status", equalTo("APPROVED"));
        told.onlyEver(SelfAssessmentEvent.TOPIC, dossier.dossier().toString(), OPENED, STARTED, SIGNED, APPROVED);
    }

    @Test
    void whereNobodyIsAssignedTheDossierEndsApproved() {
        var town = Town.with(1);
        var before = town.assignment("2026-01-01");
        before.put("validTo", "2026-01-02");
        Api.put(Town.ADMINISTRATOR, List.of(before), "/reviewing-assignments").statusCode(200);
        var dossier = new Answering(town, town.school(), town.dossier(town.campaign("2026-2027"), town.school()));
        dossier.answerAll().sign(2).statusCode(200);

        var answer = dossier.approve(3, dossier.fingerprint());

        answer.statusCode(200).body("status", equalTo("APPROVED")).body("authority", nullValue());
    }

    @Test
    void theHeadSendsBackWithAReasonThatStaysInTheHouse() {
        var dossier = Answering.signed();

        var answer = dossier.sendBack(3, "Mục 2.2.a cần xem lại");

        answer.statusCode(200).body("status", equalTo("DRAFT"));
        dossier.see(dossier.council())
                .body("sentBackReason", equalTo("Mục 2.2.a cần xem lại"))
                .body("fingerprint", nullValue())
                .body("moves", contains("answer", "sign"));
        var heard = told.eventually(
                SelfAssessmentEvent.TOPIC, dossier.dossier().toString(), OPENED, STARTED, SIGNED, SENT_BACK);
        assertThat(heard.getLast().data().toString()).doesNotContain("xem lại");
    }

    @Test
    void whatWasSentBackIsSignedAndApprovedInTheSameRound() {
        var dossier = Answering.signed();
        var old = dossier.fingerprint();
        dossier.sendBack(3, "Xem lại").statusCode(200);
        dossier.answer("1.2.a", 1, Map.of("points", "60")).statusCode(200);
        dossier.sign(4).statusCode(200).body("round", equalTo(1));

        var stale = dossier.approve(5, old);
        var answer = dossier.approve(5, dossier.fingerprint());

        stale.statusCode(409);
        answer.statusCode(200).body("round", equalTo(1));
        Api.get(dossier.principal(), "/self-assessments/{id}/rounds/1", dossier.dossier())
                .body("result.groups.points", contains("100", "65"));
    }

    @Test
    void sendingBackNeedsAReason() {
        var dossier = Answering.signed();

        var answer = dossier.sendBack(3, " ");

        answer.statusCode(422).body("faults.field", contains("reason"));
    }

    @Test
    void theCouncilOfWhatWasSubmittedStaysAsItIs() {
        var dossier = Answering.approved();
        var council = "/self-assessments/{id}/council";

        var change = Api.move(dossier.principal(), 1, Councils.of(dossier.unit()), council, dossier.dossier());
        var assignment = Api.move(dossier.council(), 1, List.of(), council + "/assignments", dossier.dossier());
        var ask = Api.move(dossier.council(), 1, List.of(), council + "/asks", dossier.dossier());

        for (var answer : List.of(change, assignment, ask)) {
            answer.statusCode(409).body("context.state", equalTo("APPROVED"));
        }
        change.body("detail", containsString("thay đổi Hội đồng"));
        Api.get(dossier.principal(), council, dossier.dossier())
                .header("ETag", "\"1\"")
                .body("moves", hasSize(0));
    }

    private static ValidatableResponse withKey(Answering dossier, String fingerprint) {
        return Api.as(dossier.principal())
                .header("If-Match", "\"3\"")
                .header("Idempotency-Key", "k-" + dossier.dossier())
                .body(Map.of("fingerprint", fingerprint))
                .put("/api/v1" + APPROVAL, dossier.dossier())
                .then();
    }
}
