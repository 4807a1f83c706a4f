package vn.minh.evidence.catalogue;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.minh.contracts.CitedEvidence;
import vn.minh.contracts.assessment.SelfAssessmentReinstatedV1;
import vn.minh.contracts.assessment.SelfAssessmentSentBackV1;
import vn.minh.evidence.evidence.Bench;
import vn.minh.evidence.evidence.Manifest;
import vn.minh.evidence.evidence.Shelves;
import vn.minh.testing.RealServers;
import vn.minh.testing.Tell;
import vn.minh.testing.Tokens;

@QuarkusTest
@RealServers(database = "evidence", store = true)
class CatalogueIT {

    private static final Tokens OURS = Bench.as(Bench.OURS, "council");
    private static final Tokens REVIEWER = Bench.as(Bench.AUTHORITY, "authority-officer");

    @Inject
    Shelves shelves;

    @Inject
    Tell tell;

    private Facts facts;

    @BeforeEach
    void schools() {
        Bench.knowTheSchools(shelves);
        facts = new Facts(tell, shelves);
    }

    @Test
    void anApprovedRoundIsListedInTheOrderOfItsSet() {
        var plan = stored("1.3.a", "Kế hoạch");
        var rooms = stored("2.1.a", "Phòng máy");
        var list = List.of(rooms, plan, again("1.4.a", plan));

        facts.opened().signed(1, list).approved(1, list);

        catalogue(REVIEWER)
                .statusCode(200)
                .body("round", equalTo(1))
                .body("unit.code", equalTo(Bench.OURS))
                .body("unit.name", equalTo("THCS Vĩnh Quỳnh"))
                .body("schoolYear", equalTo("2026-2027"))
                .body("decision.number", equalTo("4725/QĐ-BGDĐT"))
                .body("signedAt", equalTo("2026-11-22T02:00:00Z"))
                .body("approvedAt", equalTo("2026-11-22T02:00:00Z"))
                .body("manifestSha256", equalTo(manifest(list)))
                .body("groups.code", contains("1", "2"))
                .body("groups[0].criteria.code", contains("1.3", "1.4"))
                .body("groups[0].criteria[0].items.code", contains("1.3.a", "1.3.b"))
                .body("groups[0].criteria[0].items[0].evidence.code", contains(plan.code()))
                .body("groups[0].criteria[0].items[0].evidence[0].title", equalTo("Kế hoạch"))
                .body("groups[0].criteria[0].items[0].evidence[0].kind", equalTo("FILE"))
                .body("groups[0].criteria[0].items[0].evidence[0].shared", contains("1.4.a"))
                .body("groups[0].criteria[0].items[1].evidence", hasSize(0))
                .body("groups[0].criteria[1].items[0].evidence[0].shared", contains("1.3.a"))
                .body("groups[1].criteria[0].items[0].evidence[0].sha256", equalTo(rooms.sha256()))
                .body("totals.pieces", equalTo(2))
                .body("totals.files", equalTo(2))
                .body("totals.links", equalTo(0))
                .body("totals.bare", equalTo(1));
    }

    @Test
    void whatIsSignedIsOurOwnBusinessUntilItIsApproved() {
        var list = List.of(stored("1.3.a", "Kế hoạch"));

        facts.opened().signed(1, list);

        catalogue(OURS).statusCode(200).body("approvedAt", nullValue());
        catalogue(REVIEWER).statusCode(404);
        facts.approved(1, list);
        catalogue(REVIEWER).statusCode(200);
    }

    @Test
    void aLaterSignatureReplacesOneThatWasSentBack() {
        var first = stored("1.3.a", "Bản đầu");
        var second = stored("1.3.a", "Bản sau");
        facts.opened().signed(1, List.of(first, again("1.3.b", first)));

        facts.tell(new SelfAssessmentSentBackV1(facts.dossier, 1, "a-3", Facts.NOW));

        catalogue(OURS).statusCode(409).body("type", containsString("not-signed"));
        facts.signed(1, List.of(second));
        catalogue(OURS)
                .body("groups[0].criteria[0].items[0].evidence.code", contains(second.code()))
                .body("totals.pieces", equalTo(1));
    }

    @Test
    void aLapseEndsTheSignatureOfTheNextRoundAndTheApprovedOneStands() {
        var first = List.of(stored("1.3.a", "Bản đầu"));
        facts.opened().signed(1, first).approved(1, first).signed(2, List.of(stored("1.3.a", "Bổ sung")));
        catalogue(OURS).body("round", equalTo(2));
        catalogue(REVIEWER).body("round", equalTo(1));

        facts.tell(new SelfAssessmentReinstatedV1(facts.dossier, 1, Facts.NOW));

        catalogue(OURS).body("round", equalTo(1)).body("manifestSha256", equalTo(manifest(first)));
    }

    @Test
    void everyRoundKeepsItsList() {
        var first = List.of(stored("1.3.a", "Bản đầu"));
        var second = List.of(stored("1.3.b", "Bổ sung"), first.getFirst());
        facts.opened().approved(1, first).approved(2, second);

        var before = ask(REVIEWER, "catalogue?round=1");

        before.body("round", equalTo(1)).body("manifestSha256", equalTo(manifest(first)));
        catalogue(REVIEWER).body("round", equalTo(2)).body("manifestSha256", equalTo(manifest(second)));
        ask(REVIEWER, "catalogue?round=3").statusCode(404).body("detail", containsString("vòng"));
    }

    @Test
    void anItemTheSetDoesNotKnowIsListedAllTheSame() {
        var list = List.of(stored("1.3.a", "Kế hoạch"), stored("9.9.z", "Ngoài bộ chỉ số"));

        facts.opened().approved(1, list);

        catalogue(OURS)
                .body("groups", hasSize(3))
                .body("groups[2].criteria[0].items.code", contains("9.9.z"))
                .body("totals.pieces", equalTo(2));
    }

    private CitedEvidence stored(String item, String title) {
        return Bench.stored(item, title, title + ".pdf", Bench.pdf(title + UUID.randomUUID()));
    }

    private static CitedEvidence again(String item, CitedEvidence cited) {
        return new CitedEvidence(item, cited.evidenceId(), cited.code(), cited.version(), cited.sha256());
    }

    private static String manifest(List<CitedEvidence> list) {
        return new Manifest(list.stream()
                        .map(cited -> new Manifest.Line(
                                cited.item(), cited.evidenceId(), cited.code(), cited.version(), cited.sha256()))
                        .toList())
                .hash()
                .hex();
    }

    private ValidatableResponse catalogue(Tokens who) {
        return ask(who, "catalogue");
    }

    private ValidatableResponse ask(Tokens who, String route) {
        return given().auth()
                .oauth2(who.token())
                .get("/api/v1/dossiers/" + facts.dossier + "/" + route)
                .then();
    }
}
