package vn.minh.assessment.selfassessment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.minh.assessment.Api;
import vn.minh.assessment.AtOnce;
import vn.minh.assessment.Town;
import vn.minh.assessment.workbook.web.Xlsx;
import vn.minh.contracts.review.SupplementRequestedV1;
import vn.minh.testing.RealServers;
import vn.minh.testing.Tell;
import vn.minh.testing.Tokens;

/** Who may give a file back, and what of it is not taken. The first item stands in row 4; K is its points. */
@QuarkusTest
@RealServers(database = "assessment")
class WorkbookRefusalIT {

    private static final LocalDate DUE = LocalDate.parse("2027-12-20");

    @Inject
    Tell tell;

    @Test
    void nobodysLaterAnswerIsTakenBack() {
        var dossier = Answering.answered();
        var file = new Spreadsheet(dossier).export();
        dossier.answer("1.2.a", 1, Map.of("points", "12")).statusCode(200);

        var same = new Spreadsheet(dossier).preview(file);
        var other = new Spreadsheet(dossier).write(2, file.fill("Nhóm 1!K5", 31));
        var elsewhere = new Spreadsheet(dossier).write(2, file.fill("Nhóm 2!K5", 26));

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
        var file = new Spreadsheet(dossier).export();

        var answers = AtOnce.each(List.of(
                () -> new Spreadsheet(dossier).write(2, file.fill("Nhóm 1!K5", 31)),
                () -> new Spreadsheet(dossier).write(2, file.fill("Nhóm 1!K5", 32))));

        assertThat(answers).containsExactlyInAnyOrder(200, 422);
    }

    @Test
    void withoutTheDossiersVersionNothingIsTaken() {
        var dossier = Answering.answered();
        var file = new Spreadsheet(dossier).export().fill("Nhóm 1!K5", 31);

        var none = Spreadsheet.send(dossier.council(), file.bytes())
                .put(Spreadsheet.PATH, dossier.dossier())
                .then();
        var old = new Spreadsheet(dossier).write(1, file);

        none.statusCode(428);
        old.statusCode(412);
        dossier.see(dossier.council()).body("answers.points", hasItem("30"));
    }

    @Test
    void onlyTheUnitsOwnPeopleTakeItAndOnlyItsCouncilGivesItBack() {
        var dossier = Answering.answered();
        var file = new Spreadsheet(dossier).export().fill("Nhóm 1!K5", 31).bytes();
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
        var file = new Spreadsheet(dossier).export();

        var changed = new Spreadsheet(dossier).write(3, file.fill("Nhóm 1!K5", 31));

        changed.statusCode(409).body("context.state", equalTo("COUNCIL_SIGNED"));
    }

    @Test
    void ofAReturnedDossierOnlyTheNamedCriteriaAreTaken() {
        var dossier = Answering.approved();
        tell.that(
                new SupplementRequestedV1(
                        UUID.randomUUID(), dossier.dossier(), 1, List.of("2.2"), DUE, "reviewer", Instant.now()),
                1);
        await().until(() ->
                dossier.see(dossier.council()).extract().path("status").equals("RETURNED"));
        var sheet = new Spreadsheet(dossier);
        var file = sheet.export();

        var closed = sheet.write(5, file.fill("Nhóm 1!K5", 31));
        var open = sheet.write(5, file.fill("Nhóm 2!K5", 26));

        closed.statusCode(422)
                .body("faults.code", contains("criterion-closed"))
                .body("faults.field", contains("Nhóm 1!K5"));
        open.statusCode(200).body("changes.item", contains("2.2.a"));
    }

    @Test
    void anotherDossiersFileIsRefused() {
        var dossier = Answering.ready();
        var file = new Spreadsheet(Answering.ready()).export().fill("Nhóm 1!I4", "Có");

        var written = new Spreadsheet(dossier).write(1, file);

        written.statusCode(422)
                .body("faults.code", hasItem("another-dossier"))
                .body("faults.field", hasItem("Hướng dẫn!B4"));
    }

    @Test
    void whatIsNoWorkbookIsRefused() {
        var dossier = Answering.ready();

        var text = new Spreadsheet(dossier).write(1, new Xlsx("Mã,Điểm".getBytes(UTF_8)));
        var nothing = new Spreadsheet(dossier).write(1, new Xlsx(new byte[0]));
        var huge = new Spreadsheet(dossier).write(1, new Xlsx(new byte[3_500_000]));

        text.statusCode(422).body("faults.code", contains("not-xlsx")).body("faults.field", contains("file"));
        nothing.statusCode(422);
        huge.statusCode(422).body("faults.code", contains("too-large"));
    }

    @Test
    void theSameImportSentAgainGetsItsFirstAnswer() {
        var dossier = Answering.ready();
        var file = new Spreadsheet(dossier).export().fill("Nhóm 1!I4", "Có");

        var key = dossier.dossier().toString();
        var first = new Spreadsheet(dossier).keyed(key, file);
        var again = new Spreadsheet(dossier).keyed(key, file);
        var other = new Spreadsheet(dossier).keyed(key, file.fill("Nhóm 1!I4", "Không"));

        first.statusCode(200).header("ETag", "\"2\"");
        again.statusCode(200).header("Idempotent-Replayed", "true").body("changes.now", contains("Có"));
        other.statusCode(422).body("type", containsString("idempotency-key-reused"));
        dossier.see(dossier.council()).body("answers.version", contains(1));
    }

    private static List<Integer> status(Tokens who, byte[] file, Answering dossier) {
        return List.of(
                Api.as(who).get(Spreadsheet.PATH, dossier.dossier()).statusCode(),
                Spreadsheet.send(who, file)
                        .post(Spreadsheet.PATH + "/preview", dossier.dossier())
                        .statusCode(),
                Spreadsheet.send(who, file)
                        .header("If-Match", "\"2\"")
                        .put(Spreadsheet.PATH, dossier.dossier())
                        .statusCode());
    }
}
