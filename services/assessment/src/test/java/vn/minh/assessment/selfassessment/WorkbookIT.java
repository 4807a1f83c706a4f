package vn.minh.assessment.selfassessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.ss.usermodel.Cell;
import org.junit.jupiter.api.Test;
import vn.minh.assessment.Api;
import vn.minh.assessment.workbook.web.Xlsx;
import vn.minh.contracts.assessment.SelfAssessmentEvent;
import vn.minh.testing.RealServers;
import vn.minh.testing.Told;

/** On the sheet: I có/không, J số lượng, K điểm, L khai báo; the first item stands in row 4. */
@QuarkusTest
@RealServers(database = "assessment")
class WorkbookIT {

    @Inject
    Told told;

    @Test
    void whatGoesOutAndComesBackChangesNothing() {
        var dossier = Answering.answered();
        var before = answers(dossier);

        var out = Api.as(dossier.council())
                .get(Spreadsheet.PATH, dossier.dossier())
                .then();
        var in = new Spreadsheet(dossier).write(2, new Xlsx(out.extract().asByteArray()));

        out.statusCode(200)
                .contentType(Spreadsheet.TYPE)
                .header("ETag", "\"2\"")
                .header("Content-Disposition", containsString("tu-danh-gia-" + dossier.unit() + "-2026-2027.xlsx"));
        in.statusCode(200).header("ETag", "\"2\"").body("changes", hasSize(0)).body("stale", equalTo(false));
        assertThat(answers(dossier)).isEqualTo(before);
    }

    @Test
    void aPreviewShowsWhatTheImportWillDoAndWritesNothing() {
        var dossier = Answering.ready();
        var file = new Spreadsheet(dossier)
                .export()
                .fill("Nhóm 1!I4", "Có")
                .fill("Nhóm 1!K5", "30,5")
                .fill("Nhóm 1!L8", "cổng thông tin")
                .fill("Nhóm 2!J5", 37)
                .fill("Nhóm 2!K5", 25);

        var preview = new Spreadsheet(dossier).preview(file);
        var between = dossier.see(dossier.council());
        var written = new Spreadsheet(dossier).write(1, file);

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
        dossier.answer("1.2.a", 0, Map.of("points", "30", "evidence", List.of(proof)))
                .statusCode(200);
        dossier.answer("1.2.b", 0, Map.of("met", true)).statusCode(200);

        var written = new Spreadsheet(dossier)
                .write(2, new Spreadsheet(dossier).export().fill("Nhóm 1!K5", 31.5));

        written.statusCode(200).body("changes.old", contains("30")).body("changes.now", contains("31,5"));
        dossier.see(dossier.council())
                .body("answers.points", contains("31.5", null))
                .body("answers.version", contains(2, 1))
                .body("answers[0].evidence.id", contains(proof.toString()));
    }

    @Test
    void wordsAboutAnAnswerTravelTooAndAreKept() {
        var dossier = Answering.ready();
        dossier.answer("1.2.a", 0, Map.of("points", "30", "note", "Có 3 phòng máy"))
                .statusCode(200);
        var sheet = new Spreadsheet(dossier);

        var points = sheet.write(2, sheet.export().fill("Nhóm 1!K5", 31));
        var kept = dossier.see(dossier.council());
        var note = sheet.write(2, sheet.export().fill("Nhóm 1!O5", "Có 4 phòng máy"));

        points.statusCode(200);
        kept.body("answers.points", contains("31")).body("answers.note", contains("Có 3 phòng máy"));
        note.statusCode(200).body("changes.part", contains("note")).body("changes.old", contains("Có 3 phòng máy"));
        dossier.see(dossier.council())
                .body("answers.points", contains("31"))
                .body("answers.note", contains("Có 4 phòng máy"));
    }

    @Test
    void anAnswerIsEmptiedOrHalfLikeOnTheDesk() {
        var dossier = Answering.answered();
        var sheet = new Spreadsheet(dossier);

        var written =
                sheet.write(2, sheet.export().cell("Nhóm 1!K5", Cell::setBlank).cell("Nhóm 2!K5", Cell::setBlank));

        written.statusCode(200).body("changes.now", contains("", ""));
        dossier.see(dossier.council()).body("unanswered", contains("1.2.a", "2.2.a"));
    }

    @Test
    void oneWrongCellRefusesTheWholeFileAndEveryCellIsNamed() {
        var dossier = Answering.ready();
        var file = new Spreadsheet(dossier)
                .export()
                .fill("Nhóm 1!I4", "Có")
                .fill("Nhóm 1!K5", 60.5)
                .fill("Nhóm 2!J5", 3)
                .fill("Nhóm 2!K5", 0.3)
                .fill("Nhóm 2!J6", 101)
                .fill("Nhóm 2!K6", "=10+20");

        var preview = new Spreadsheet(dossier).preview(file);
        var written = new Spreadsheet(dossier).write(1, file);

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

    private static List<Map<String, Object>> answers(Answering dossier) {
        return dossier.see(dossier.council()).extract().jsonPath().getList("answers");
    }
}
