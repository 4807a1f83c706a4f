package vn.minh.assessment.selfassessment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.minh.assessment.Api;
import vn.minh.assessment.AtOnce;
import vn.minh.assessment.Town;
import vn.minh.assessment.workbook.web.Xlsx;
import vn.minh.contracts.assessment.SelfAssessmentEvent;
import vn.minh.testing.RealServers;
import vn.minh.testing.Told;
import vn.minh.testing.Tokens;

/** On the sheet: I có/không, J số lượng, K điểm, L khai báo; the first item stands in row 4. */
@QuarkusTest
@RealServers(database = "assessment")
class WorkbookIT {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String PATH = "/api/v1/self-assessments/{id}/workbook";

    @Inject
    Told told;

    @Test
    void whatGoesOutAndComesBackChangesNothing() {
        var dossier = Answering.answered();
        var before = answers(dossier);

        var out = Api.as(dossier.council()).get(PATH, dossier.dossier()).then();
        var in = write(dossier, 2, new Xlsx(out.extract().asByteArray()));

        out.statusCode(200)
                .contentType(TYPE)
                .header("ETag", "\"2\"")
                .header("Content-Disposition", containsString("tu-danh-gia-" + dossier.unit() + "-2026-2027.xlsx"));
        in.statusCode(200)
                .header("ETag", "\"2\"")
                .body("changes", hasSize(0))
                .body("stale", equalTo(false));
        assertThat(answers(dossier)).isEqualTo(before);
    }

    @Test
    void aPreviewShowsWhatTheImportWillDoAndWritesNothing() {
        var dossier = Answering.ready();
        var file = export(dossier)
                .fill("Nhóm 1!I4", "Có")
                .fill("Nhóm 1!K5", "30,5")
                .fill("Nhóm 1!L8", "cổng thông tin")
                .fill("Nhóm 2!J5", 37)
                .fill("Nhóm 2!K5", 25);

        var preview = preview(dossier, file);
        var between = dossier.see(dossier.council());
        var written = write(dossier, 1, file);

        preview.statusCode(200)
                .body("acceptable", equalTo(true))
                .body("version", equalTo(2))
                .body("changes.item", contains("1.1.m", "1.2.a", "1.2.c", "2.2.a", "2.2.a"))
                .body("changes[1].address", equalTo("Nhóm 1!K5"))
                .body("changes[1].old", equalTo(""))
                .body("changes[1].now", equalTo("30,5"));
        between.header("ETag", "\"1\"").body("status", equalTo("OPENED")).body("answers", hasSize(0));
        written.statusCode(200).header("ETag", "\"2\"").body("changes", hasSize(5));
        dossier.see(dossier.council())
                .body("answers.item", contains("1.1.m", "1.2.a", "1.2.c", "2.2.a"))
                .body("answers.version", everyItem(equalTo(1)))
                .body("answers[1].points", equalTo("30.5"))
                .body("answers[2].fields.solution", equalTo("cổng thông tin"));
        told.onlyEver(SelfAssessmentEvent.TOPIC, dossier.dossier().toString(), ApprovalIT.OPENED, ApprovalIT.STARTED);
    }

    @Test
    void onlyWhatChangedIsWrittenAndCitationsStay() {
        var dossier = Answering.ready();
        var proof = UUID.randomUUID();
        dossier.answer("1.2.a", 0, Map.of("points", "30", "evidence", List.of(proof))).statusCode(200);
        dossier.answer("1.2.b", 0, Map.of("met", true)).statusCode(200);

        var written = write(dossier, 2, export(dossier).fill("Nhóm 1!K5", 31.5));

        written.statusCode(200).body("changes.old", contains("30")).body("changes.now", contains("31,5"));
        dossier.see(dossier.council())
                .body("answers.points", contains("31.5", null))
                .body("answers.version", contains(2, 1))
                .body("answers[0].evidence.id", contains(proof.toString()));
    }

    @Test
    void oneWrongCellRefusesTheWholeFileAndEveryCellIsNamed() {
        var dossier = Answering.ready();
        var file = export(dossier)
                .fill("Nhóm 1!I4", "Có")
                .fill("Nhóm 1!K5", 60.5)
                .fill("Nhóm 2!J5", 3)
                .fill("Nhóm 2!K5", 0.3)
                .fill("Nhóm 2!J6", 101)
                .fill("Nhóm 2!K6", "=10+20");

        var preview = preview(dossier, file);
        var written = write(dossier, 1, file);

        written.statusCode(422)
                .body("faults.field", containsInAnyOrder("Nhóm 1!K5", "Nhóm 2!K5", "Nhóm 2!K6"))
                .body("faults.code", containsInAnyOrder("points-above-max", "points-off-step", "formula-as-text"))
                .body("faults.next", everyItem(containsString(" ")));
        preview.statusCode(200)
                .body("acceptable", equalTo(false))
                .body("faults.address", containsInAnyOrder("Nhóm 1!K5", "Nhóm 2!K5", "Nhóm 2!K6"))
                .body("faults.value", containsInAnyOrder("60,5", "0,3", "=10+20"));
        dossier.see(dossier.council()).header("ETag", "\"1\"").body("answers", hasSize(0));
        told.onlyEver(SelfAssessmentEvent.TOPIC, dossier.dossier().toString(), ApprovalIT.OPENED);
    }

    @Test
    void nobodysLaterAnswerIsTakenBack() {
        var dossier = Answering.answered();
        var file = export(dossier);
        dossier.answer("1.2.a", 1, Map.of("points", "12")).statusCode(200);

        var same = preview(dossier, file);
        var other = write(dossier, 2, file.fill("Nhóm 1!K5", 31));
        var elsewhere = write(dossier, 2, file.fill("Nhóm 2!K5", 26));

        same.statusCode(200)
                .body("stale", equalTo(true))
                .body("overtaken.item", contains("1.2.a"))
                .body("overtaken[0].exported", equalTo(1))
                .body("overtaken[0].current", equalTo(2))
                .body("overtaken[0].filledIn", equalTo(false));
        other.statusCode(422).body("faults.code", contains("overtaken")).body("faults.field", contains("Nhóm 1!K5"));
        elsewhere.statusCode(200).body("changes.item", contains("2.2.a"));
        dossier.see(dossier.council()).body("answers.points", hasItem("12")).body("answers.points", hasItem("26"));
    }

    @Test
    void ofTwoFilesOnOneItemOneIsTaken() {
        var dossier = Answering.answered();
        var file = export(dossier);

        var answers = AtOnce.each(List.of(
                () -> write(dossier, 2, file.fill("Nhóm 1!K5", 31)),
                () -> write(dossier, 2, file.fill("Nhóm 1!K5", 32))));

        assertThat(answers).containsExactlyInAnyOrder(200, 422);
    }

    @Test
    void withoutTheDossiersVersionNothingIsTaken() {
        var dossier = Answering.answered();
        var file = export(dossier).fill("Nhóm 1!K5", 31);

        var none = send(dossier.council(), file.bytes()).put(PATH, dossier.dossier()).then();
        var old = write(dossier, 1, file);

        none.statusCode(428);
        old.statusCode(412);
        dossier.see(dossier.council()).body("answers.points", hasItem("30"));
    }

    @Test
    void onlyTheUnitsOwnPeopleTakeItAndOnlyItsCouncilGivesItBack() {
        var dossier = Answering.answered();
        var file = export(dossier).fill("Nhóm 1!K5", 31).bytes();
        var other = Town.with(1);
        var stranger = other.council(other.school());
        var contributor = dossier.council().roles("contributor");

        assertThat(List.of(
                        status(dossier.principal(), file, dossier),
                        status(stranger, file, dossier),
                        status(contributor, file, dossier)))
                .containsExactly(List.of(200, 403, 403), List.of(404, 404, 404), List.of(403, 403, 403));
        dossier.see(dossier.council()).body("answers.points", hasItem("30"));
    }

    @Test
    void aSignedDossierTakesNothing() {
        var dossier = Answering.signed();
        var file = export(dossier);

        var changed = write(dossier, 3, file.fill("Nhóm 1!K5", 31));

        changed.statusCode(409).body("context.state", equalTo("COUNCIL_SIGNED"));
    }

    @Test
    void anotherDossiersFileIsRefused() {
        var dossier = Answering.ready();
        var file = export(Answering.ready()).fill("Nhóm 1!I4", "Có");

        var written = write(dossier, 1, file);

        written.statusCode(422)
                .body("faults.code", hasItem("another-dossier"))
                .body("faults.field", hasItem("Hướng dẫn!B4"));
    }

    @Test
    void whatIsNoWorkbookIsRefused() {
        var dossier = Answering.ready();

        var text = write(dossier, 1, new Xlsx("Mã,Điểm".getBytes(UTF_8)));
        var nothing = write(dossier, 1, new Xlsx(new byte[0]));
        var huge = write(dossier, 1, new Xlsx(new byte[5 * 1024 * 1024]));

        text.statusCode(422).body("faults.code", contains("not-xlsx")).body("faults.field", contains("file"));
        nothing.statusCode(422);
        huge.statusCode(413);
    }

    @Test
    void theSameImportSentAgainGetsItsFirstAnswer() {
        var dossier = Answering.ready();
        var file = export(dossier).fill("Nhóm 1!I4", "Có");

        var first = keyed(dossier, file);
        var again = keyed(dossier, file);
        var other = keyed(dossier, file.fill("Nhóm 1!I4", "Không"));

        first.statusCode(200).header("ETag", "\"2\"");
        again.statusCode(200).header("Idempotent-Replayed", "true").body("changes.now", contains("Có"));
        other.statusCode(422).body("type", containsString("idempotency-key-reused"));
        dossier.see(dossier.council()).body("answers.version", contains(1));
    }

    private static List<Integer> status(Tokens who, byte[] file, Answering dossier) {
        return List.of(
                Api.as(who).get(PATH, dossier.dossier()).statusCode(),
                send(who, file).post(PATH + "/preview", dossier.dossier()).statusCode(),
                send(who, file).header("If-Match", "\"2\"").put(PATH, dossier.dossier()).statusCode());
    }

    private static ValidatableResponse keyed(Answering dossier, Xlsx file) {
        return send(dossier.council(), file.bytes())
                .header("If-Match", "\"1\"")
                .header("Idempotency-Key", dossier.dossier())
                .put(PATH, dossier.dossier())
                .then();
    }

    private static Xlsx export(Answering dossier) {
        return new Xlsx(Api.as(dossier.council())
                .get(PATH, dossier.dossier())
                .then()
                .statusCode(200)
                .extract()
                .asByteArray());
    }

    private static ValidatableResponse preview(Answering dossier, Xlsx file) {
        return send(dossier.council(), file.bytes())
                .post(PATH + "/preview", dossier.dossier())
                .then();
    }

    private static ValidatableResponse write(Answering dossier, long version, Xlsx file) {
        return send(dossier.council(), file.bytes())
                .header("If-Match", "\"" + version + "\"")
                .put(PATH, dossier.dossier())
                .then();
    }

    private static RequestSpecification send(Tokens who, byte[] file) {
        return Api.as(who).contentType(TYPE).body(file);
    }

    private static List<Map<String, Object>> answers(Answering dossier) {
        return dossier.see(dossier.council()).extract().jsonPath().getList("answers");
    }
}
