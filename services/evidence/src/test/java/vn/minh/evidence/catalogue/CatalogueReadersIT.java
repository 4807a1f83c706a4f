package vn.minh.evidence.catalogue;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minh.contracts.CitedEvidence;
import vn.minh.evidence.evidence.Bench;
import vn.minh.evidence.evidence.Shelves;
import vn.minh.testing.RealServers;
import vn.minh.testing.Tell;
import vn.minh.testing.Tokens;

@QuarkusTest
@RealServers(database = "evidence", store = true)
class CatalogueReadersIT {

    /** She works for another commune; what she reviews for whom stands in her seats. */
    private static final Tokens REVIEWER = Bench.as("HN-XA-GIA-LAM", "reviewer");

    private static final Tokens NEXT = Tokens.as("c-3").unit("HN-XA-NGOC-HOI").roles("authority-officer");

    @Inject
    Shelves shelves;

    @Inject
    Tell tell;

    private Facts facts;

    @BeforeEach
    void schools() {
        Bench.knowTheSchools(shelves);
        facts = new Facts(tell, shelves);
        facts.seated("c-1", "HN-XA-GIA-LAM", Bench.AUTHORITY);
    }

    @ParameterizedTest
    @CsvSource({
        "HN-THCS-VINH-QUYNH, council, 200",
        "HN-THCS-VINH-QUYNH, principal, 200",
        "HN-THCS-VINH-QUYNH, reviewer, 404",
        "HN-THCS-VINH-QUYNH, contributor, 404",
        "HN-XA-GIA-LAM, reviewer, 200",
        "HN-XA-GIA-LAM, administrator, 200",
        "HN-XA-DAI-THANH, reviewer, 200",
        "HN-XA-DAI-THANH, authority-officer, 200",
        "HN-XA-DAI-THANH, authority-head, 200",
        "HN-XA-NGOC-HOI, authority-officer, 200",
        "HN-SO-GDDT, department-officer, 200",
        "HCM-SO-GDDT, department-officer, 200",
    })
    void aSeatOpensAnApprovedRoundWhateverRoleAndUnitButOfHerOwnSchoolNothing(String unit, String role, int expected) {
        read(Bench.as(unit, role), expected);
    }

    @ParameterizedTest
    @CsvSource({
        "HN-THCS-VINH-QUYNH, council, 200",
        "HN-THCS-VINH-QUYNH, principal, 200",
        "HN-THCS-VINH-QUYNH, reviewer, 404",
        "HN-THCS-VINH-QUYNH, contributor, 404",
        "HN-XA-DAI-THANH, reviewer, 404",
        "HN-XA-DAI-THANH, authority-officer, 200",
        "HN-XA-DAI-THANH, authority-head, 200",
        "HN-XA-DAI-THANH, council, 404",
        "HN-XA-NGOC-HOI, reviewer, 404",
        "HN-XA-NGOC-HOI, authority-officer, 404",
        "HN-SO-GDDT, department-officer, 200",
        "HN-SO-GDDT, reviewer, 404",
        "HCM-SO-GDDT, department-officer, 404",
        "HN-THCS-NGOC-HOI, principal, 404",
        "HN-XA-DAI-THANH, administrator, 404",
    })
    void whoReadsAnApprovedRoundWithoutASeat(String unit, String role, int expected) {
        read(Tokens.as("c-2").unit(unit).roles(role), expected);
    }

    private void read(Tokens her, int expected) {
        facts.opened().approved(1, List.of(stored("1.3.a", "Kế hoạch")));

        for (var route : List.of("catalogue", "catalogue/workbook", "archive")) {
            ask(her, route).statusCode(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"catalogue", "catalogue/workbook", "archive"})
    void aForeignDossierAnswersLikeAnAbsentOne(String route) {
        var foreign = Tokens.as("c-2").unit(Bench.THEIRS).roles("principal");
        var absent = UUID.randomUUID();
        facts.opened().approved(1, List.of(stored("1.3.a", "Kế hoạch")));

        var answer = ask(foreign, route).statusCode(404).extract().asString();

        assertThat(answer.replace(facts.dossier.toString(), "?"))
                .isEqualTo(given().auth()
                        .oauth2(foreign.token())
                        .get("/api/v1/dossiers/{id}/" + route, absent)
                        .then()
                        .statusCode(404)
                        .extract()
                        .asString()
                        .replace(absent.toString(), "?"));
    }

    @Test
    void whoWasResponsibleBeforeReadsNothingAfterAnotherApproval() {
        var list = List.of(stored("1.3.a", "Kế hoạch"));
        facts.opened().approved(1, list);

        facts.approved(2, "HN-XA-NGOC-HOI", list);

        catalogue(REVIEWER).statusCode(404);
        catalogue(NEXT).statusCode(200);
    }

    @Test
    void aHandOverShowsItToTheNewAuthorityAndNoLongerToTheOld() {
        facts.opened().approved(1, List.of(stored("1.3.a", "Kế hoạch")));
        catalogue(REVIEWER).statusCode(200);

        facts.handedOver("HN-XA-NGOC-HOI");

        await().until(() -> catalogue(REVIEWER).extract().statusCode() == 404);
        catalogue(NEXT).statusCode(200);
    }

    @Test
    void everyPieceSheSawIsWrittenDownBeforeSheGetsIt() {
        var plan = stored("1.3.a", "Kế hoạch");
        var secret = Bench.stored(
                "2.1.a",
                new Bench.Saying("Danh sách", "ds.pdf", null, null, null, null, null, false, true),
                Bench.pdf("names" + UUID.randomUUID()));
        facts.opened().approved(1, List.of(plan, again("1.4.a", plan), secret));

        catalogue(REVIEWER).statusCode(200);
        ask(REVIEWER, "catalogue/workbook").statusCode(200);
        ask(REVIEWER, "archive").statusCode(200);
        ask(Tokens.as("c-2").unit(Bench.THEIRS).roles("principal"), "archive").statusCode(404);

        assertThat(viewings(plan)).containsExactly("c-1 CATALOGUE 1", "c-1 WORKBOOK 1", "c-1 ARCHIVE 1");
        assertThat(viewings(secret)).containsExactly("c-1 CATALOGUE 1", "c-1 WORKBOOK 1");
        ask(REVIEWER, "archive?sensitive=true").statusCode(200);
        assertThat(viewings(secret)).endsWith("c-1 ARCHIVE 1").hasSize(3);
    }

    private List<String> viewings(CitedEvidence cited) {
        return Bench.ask(shelves, """
                select concat(person, ' ', what, ' ', content_version) from viewing
                where evidence_id = '%s' and self_assessment_id = '%s' order by position""".formatted(cited.evidenceId(), facts.dossier));
    }

    private CitedEvidence stored(String item, String title) {
        return Bench.stored(item, title, title + ".pdf", Bench.pdf(title + UUID.randomUUID()));
    }

    private static CitedEvidence again(String item, CitedEvidence cited) {
        return new CitedEvidence(item, cited.evidenceId(), cited.code(), cited.version(), cited.sha256());
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
