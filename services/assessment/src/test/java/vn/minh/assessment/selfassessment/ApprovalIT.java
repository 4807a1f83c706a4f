package vn.minh.assessment.selfassessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import vn.minh.contracts.assessment.SelfAssessmentEvent;
import vn.minh.testing.RealServers;
import vn.minh.testing.Told;

@QuarkusTest
@RealServers(database = "assessment")
class ApprovalIT {

    static final String OPENED = "vn.minh.assessment.self-assessment.opened.v1";
    static final String STARTED = "vn.minh.assessment.self-assessment.started.v1";
    static final String SIGNED = "vn.minh.assessment.self-assessment.signed.v1";
    static final String APPROVED = "vn.minh.assessment.self-assessment.approved.v1";

    @Inject
    Told told;

    @Test
    void anApprovalIsAnsweredAndToldWithEverything() {
        var dossier = Answering.signed();

        var answer = dossier.approve(3, dossier.fingerprint());

        answer.statusCode(200)
                .header("ETag", "\"4\"")
                .body("status", equalTo("APPROVED"))
                .body("label", equalTo("Đã nộp"))
                .body("authority", equalTo(dossier.town().commune()));
        var heard = told.eventually(
                SelfAssessmentEvent.TOPIC, dossier.dossier().toString(), OPENED, STARTED, SIGNED, APPROVED);
        var approved = heard.getLast().data();
        assertThat(approved.at("/result/level").asInt()).isEqualTo(2);
        assertThat(approved.at("/answers")).hasSize(7);
        assertThat(approved.at("/authority/code").asText())
                .isEqualTo(dossier.town().commune());
    }

    @Test
    void thePrincipalSeesWhatSheMayDo() {
        var dossier = Answering.signed();

        var seen = dossier.see(dossier.principal());

        seen.statusCode(200)
                .body("label", equalTo("Chờ hiệu trưởng"))
                .body("moves", contains("approve", "send-back"))
                .body("result.groups.points", contains("70", "65"));
    }
}
