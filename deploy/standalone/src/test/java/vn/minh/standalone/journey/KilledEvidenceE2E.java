package vn.minh.standalone.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import vn.minh.standalone.Api;
import vn.minh.standalone.Platform;
import vn.minh.standalone.Trouble;
import vn.minh.standalone.demo.Rehearsal;

/** Evidence dies where it hurts: what was uploaded is stored once, what was approved is sealed once. */
class KilledEvidenceE2E {

    private final Platform platform = Running.platform();
    private final Rehearsal rehearsal = new Rehearsal(platform);
    private final Audit audit = new Audit(platform);
    private final Api council = Api.as(platform, "vq.hoidong");

    @Test
    void killedBetweenUploadAndConfirmationItStoresTheUploadOnce() {
        var id = rehearsal.upload();
        platform.kill("evidence");
        platform.start("evidence");

        confirm(id).expect(200);

        storedOnce(id);
    }

    /** It dies at another moment of the confirmation each time; the person asks again. */
    @RepeatedTest(2)
    void killedWhileItConfirmsItStoresTheUploadOnce() throws InterruptedException {
        var id = rehearsal.upload();
        var asking = Thread.startVirtualThread(() -> {
            try {
                confirm(id);
            } catch (Trouble noAnswer) {
                System.out.println("the killed service gave no answer, as expected: " + noAnswer.getMessage());
            }
        });
        platform.kill("evidence");
        platform.start("evidence");
        asking.join();

        if (!state(id).equals("STORED")) {
            confirm(id).expect(200);
        }

        storedOnce(id);
    }

    @Test
    void killedBetweenConfirmationAndSealItSealsWhatWasApprovedOnce() {
        var dossier = rehearsal.provenDossier(rehearsal.freeYear());
        platform.kill("evidence");
        rehearsal.approve(dossier);
        platform.start("evidence");

        long cited = audit.count("assessment", """
                select count(distinct line ->> 'evidenceId') from event_log,
                    jsonb_array_elements(data -> 'evidence') line
                where subject = ? and type like '%self-assessment.approved.v1'""", dossier);

        assertThat(cited).isPositive();
        await("all is sealed").atMost(Duration.ofSeconds(60)).until(() -> seals(dossier) == cited);
        assertThat(audit.count("evidence", """
                select count(*) from event_log
                where type like '%evidence.sealed.v1' and data ->> 'selfAssessmentId' = ?""", dossier)).isEqualTo(cited);
        audit.everyLedgerIsWholeAndTold();
        audit.nothingIsParked();
    }

    private long seals(String dossier) {
        return audit.count(
                "evidence",
                "select count(*) from sealed_dossier where self_assessment_id = ?",
                UUID.fromString(dossier));
    }

    private Api.Answer confirm(String id) {
        return council.put("evidence", "/api/v1/evidence/" + id + "/confirmation", null, "1");
    }

    private String state(String id) {
        return council.get("evidence", "/api/v1/evidence/" + id)
                .expect(200)
                .body()
                .path("state")
                .asText();
    }

    private void storedOnce(String id) {
        assertThat(state(id)).isEqualTo("STORED");
        assertThat(audit.count(
                        "evidence",
                        "select count(*) from event_log where subject = ? and type like '%evidence.stored.v1'",
                        id))
                .isEqualTo(1);
        council.get("evidence", "/api/v1/evidence/" + id + "/download").expect(200);
        audit.everyLedgerIsWholeAndTold();
    }
}
