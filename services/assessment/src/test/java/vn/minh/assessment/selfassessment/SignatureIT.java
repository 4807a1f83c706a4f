package vn.minh.assessment.selfassessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.minh.assessment.Api;
import vn.minh.assessment.AtOnce;
import vn.minh.assessment.Town;
import vn.minh.contracts.Effect;
import vn.minh.contracts.assessment.SelfAssessmentEvent;
import vn.minh.contracts.assessment.SelfAssessmentSignedV1;
import vn.minh.contracts.evidence.LinkOutcome;
import vn.minh.testing.RealServers;
import vn.minh.testing.Tell;
import vn.minh.testing.Told;

@QuarkusTest
@RealServers(database = "assessment")
class SignatureIT {

    @Inject
    Told told;

    @Inject
    Tell tell;

    @Test
    void aSignatureNeedsEveryItem() {
        var dossier = Answering.ready();
        dossier.answer("1.2.a", 0, Map.of("points", "30")).statusCode(200);

        var answer = dossier.sign(2);

        answer.statusCode(422)
                .body("faults.field", containsInAnyOrder("1.1.m", "1.2.b", "1.2.c", "2.1.m", "2.2.a", "2.2.b"));
        dossier.see(dossier.council()).body("status", equalTo("DRAFT"));
    }

    @Test
    void evidenceOfAnotherTimeBlocksTheSignatureUntilItIsMarkedStillValid() {
        var dossier = Answering.answered();
        var over = LocalDate.parse("2019-12-31");
        var proof = Proof.of(dossier.unit(), tell)
                .announced(1)
                .storedInForce(2, new Effect(LocalDate.parse("2015-01-01"), over, false));
        dossier.answer("1.2.a", 1, Map.of("points", "30", "evidence", List.of(proof.id())))
                .statusCode(200);
        proof.eventually(dossier, "STORED");
        dossier.sign(2)
                .statusCode(422)
                .body("faults.code", contains("evidence-out-of-force"))
                .body("faults[0].why", containsString("31/12/2019"))
                .body("faults[0].next", containsString("còn hiệu lực"));

        proof.described(3, new Effect(null, over, true));

        await().untilAsserted(() -> dossier.sign(2).statusCode(200));
    }

    @Test
    void aPageThatDiedSinceIsAdvice() {
        var dossier = Answering.answered();
        var proof = Proof.of(dossier.unit(), tell).announced(1).stored(2, 1);
        dossier.answer("1.2.a", 1, Map.of("points", "30", "evidence", List.of(proof.id())))
                .statusCode(200);

        proof.linked(3, 1, LinkOutcome.DEAD);

        await().untilAsserted(() -> Api.get(dossier.council(), "/self-assessments/{id}/checks", dossier.dossier())
                .body(
                        "unverifiable.find { it.rule == 'link-no-longer-as-submitted' }.sentence",
                        containsString("không còn mở được")));
        dossier.sign(2).statusCode(200);
    }

    @Test
    void citedEvidenceIsFrozenOnceItIsStored() {
        var dossier = Answering.answered();
        var proof = Proof.of(dossier.unit(), tell);
        dossier.answer("1.2.a", 1, Map.of("points", "30", "evidence", List.of(proof.id())))
                .statusCode(200);
        dossier.sign(2).statusCode(422).body("faults.code", contains("evidence-not-stored"));
        proof.announced(1).stored(2, 1);
        proof.eventually(dossier, "STORED");

        var answer = dossier.sign(2);

        answer.statusCode(200).header("ETag", "\"3\"").body("label", equalTo("Chờ hiệu trưởng"));
        var heard = told.eventually(
                SelfAssessmentEvent.TOPIC,
                dossier.dossier().toString(),
                ApprovalIT.OPENED,
                ApprovalIT.STARTED,
                ApprovalIT.SIGNED);
        var signed = heard.getLast().as(SelfAssessmentSignedV1.class);
        assertThat(signed.evidence()).hasSize(1).first().satisfies(cited -> {
            assertThat(cited.item()).isEqualTo("1.2.a");
            assertThat(cited.code()).isEqualTo(proof.code());
            assertThat(cited.version()).isEqualTo(1);
        });
        dossier.see(dossier.principal())
                .body("fingerprint", equalTo(signed.fingerprint()))
                .body("frozen.code", contains(proof.code()));
    }

    @Test
    void evidenceToldOutOfOrderAndTwiceIsKnownInTheEnd() {
        var dossier = Answering.answered();
        var proof = Proof.of(dossier.unit(), tell);
        dossier.answer("1.2.a", 1, Map.of("points", "30", "evidence", List.of(proof.id())))
                .statusCode(200);

        proof.stored(3, 2).stored(2, 1).announced(1).again();

        proof.eventually(dossier, "STORED");
        dossier.see(dossier.council()).body("answers[1].evidence[0].version", equalTo(2));
    }

    @Test
    void refusedOrDroppedEvidenceBlocksTheSignature() {
        var dossier = Answering.answered();
        var refused = Proof.of(dossier.unit(), tell);
        var dropped = Proof.of(dossier.unit(), tell);
        dossier.answer("1.2.a", 1, Map.of("points", "30", "evidence", List.of(refused.id())))
                .statusCode(200);
        dossier.answer("1.2.b", 1, Map.of("met", true, "evidence", List.of(dropped.id())))
                .statusCode(200);
        refused.announced(1).refused(2);
        dropped.announced(1).stored(2, 1).dropped(3);
        refused.eventually(dossier, "REFUSED");
        dropped.eventually(dossier, "DROPPED");

        var answer = dossier.sign(2);

        answer.statusCode(422).body("faults.field", contains("1.2.a", "1.2.b"));
    }

    @Test
    void evidenceOfAnotherUnitIsAsIfItWereNotThere() {
        var dossier = Answering.answered();
        var foreign = Proof.of("HN-THCS-KHAC", tell);
        dossier.answer("1.2.a", 1, Map.of("points", "30", "evidence", List.of(foreign.id())))
                .statusCode(200);
        foreign.announced(1).stored(2, 1);
        var last = Proof.of(dossier.unit(), tell);
        dossier.answer("1.2.b", 1, Map.of("met", true, "evidence", List.of(last.id())))
                .statusCode(200);
        last.announced(1).stored(2, 1);
        last.eventually(dossier, "STORED");

        var answer = dossier.sign(2);

        answer.statusCode(422).body("faults.field", contains("1.2.a"));
        dossier.see(dossier.council()).body("answers[1].evidence[0].code", equalTo(null));
    }

    @Test
    void twiceAtOnceTheCouncilSignsOnce() {
        var dossier = Answering.answered();

        var answers = AtOnce.times(4, () -> dossier.sign(2));

        assertThat(answers).containsExactlyInAnyOrder(200, 412, 412, 412);
        told.onlyEver(
                SelfAssessmentEvent.TOPIC,
                dossier.dossier().toString(),
                ApprovalIT.OPENED,
                ApprovalIT.STARTED,
                ApprovalIT.SIGNED);
    }

    @Test
    void onlyTheUnitsCouncilSignsTheVersionItRead() {
        var dossier = Answering.answered();
        var other = Town.with(1);
        var path = "/self-assessments/{id}/signature";

        var principal = Api.move(dossier.principal(), 2, "", path, dossier.dossier());
        var stranger = Api.move(other.council(other.school()), 2, "", path, dossier.dossier());
        var noVersion = Api.put(dossier.council(), "", path, dossier.dossier());
        var stale = dossier.sign(1);
        var nowhere = Api.move(dossier.council(), 2, "", path, UUID.randomUUID());

        principal.statusCode(403);
        stranger.statusCode(404);
        noVersion.statusCode(428);
        stale.statusCode(412).body("context.actual", equalTo(2));
        nowhere.statusCode(404);
    }
}
