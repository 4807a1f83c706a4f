package vn.minh.assessment.selfassessment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.minh.assessment.Api;
import vn.minh.assessment.Town;
import vn.minh.testing.RealServers;

/** An authority assesses itself as a school does: no second model. */
@QuarkusTest
@RealServers(database = "assessment")
class AuthorityDossierIT {

    @Test
    void aCommunesDossierIsApprovedByItsHeadAndReviewedByTheDepartment() {
        var town = Town.with(0);
        var assignment = Map.of(
                "unit",
                town.commune(),
                "setCode",
                town.set(),
                "authority",
                town.department(),
                "validFrom",
                "2026-01-01");
        Api.put(Town.ADMINISTRATOR, List.of(assignment), "/reviewing-assignments")
                .statusCode(200);
        var plan = town.plan("2026-2027");
        plan.put("unitKinds", List.of("COMMUNE"));
        var campaign = Api.post(town.officer(), plan, "/campaigns").extract().<String>path("id");
        Api.move(town.officer(), 1, "", "/campaigns/{id}/opening", campaign).statusCode(200);
        var dossier = new Answering(town, town.commune(), town.dossier(UUID.fromString(campaign), town.commune()));
        dossier.answerAll().sign(2).statusCode(200).body("label", equalTo("Chờ thủ trưởng"));
        var head = dossier.principal().roles("authority-head");
        var body = Map.of("fingerprint", dossier.fingerprint());
        var path = "/self-assessments/{id}/approval";

        var principal = Api.move(dossier.principal(), 3, body, path, dossier.dossier());
        var seen = dossier.see(head);
        var answer = Api.move(head, 3, body, path, dossier.dossier());

        principal.statusCode(403);
        seen.body("moves", contains("approve", "send-back"));
        answer.statusCode(200).body("authority", equalTo(town.department()));
    }
}
