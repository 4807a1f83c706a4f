package vn.minh.assessment.selfassessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.minh.assessment.Api;
import vn.minh.assessment.Councils;
import vn.minh.testing.RealServers;
import vn.minh.testing.Tokens;

/** Of a workbook too a member sees and answers what is hers. Criterion 1.2 is the first member's, 2.2 another's. */
@QuarkusTest
@RealServers(database = "assessment")
class WorkbookOfAMemberIT {

    @Test
    void aMemberTakesAlongWhatSheSeesAndGivesBackWhatIsHers() {
        var dossier = assigned();
        dossier.answer("2.2.a", 0, Map.of("amount", 37, "points", "25")).statusCode(200);
        var hers = new Spreadsheet(dossier, dossier.town().member(dossier.unit(), 0));
        var file = hers.export();

        var untouched = hers.write(2, file);
        var own = hers.write(2, file.fill("Nhóm 1!K5", 31));
        var both = hers.write(2, file.fill("Nhóm 1!K5", 32).fill("Nhóm 2!K5", 50));

        untouched.statusCode(200).body("changes", hasSize(0)).body("overtaken", hasSize(0));
        own.statusCode(200).body("changes.item", contains("1.2.a"));
        both.statusCode(422)
                .body("faults.code", containsInAnyOrder("overtaken", "forbidden"))
                .body("faults.field", containsInAnyOrder("Nhóm 1!K5", "Nhóm 2!K5"));
        dossier.see(dossier.council()).body("answers.points", containsInAnyOrder("31", "25"));
    }

    @Test
    void aMembersFileShowsNothingOfTheOthers() {
        var dossier = assigned();
        dossier.answer("2.2.a", 0, Map.of("amount", 37, "points", "25")).statusCode(200);
        var hers = new Spreadsheet(dossier, dossier.town().member(dossier.unit(), 0)).export();
        var whole = new Spreadsheet(dossier).export();

        assertThat(List.of(hers.text("Nhóm 2!J5"), hers.text("Nhóm 2!K5"), hers.text("Nhóm 2!P5")))
                .containsExactly("", "", "(phần việc của thành viên khác)");
        assertThat(List.of(whole.text("Nhóm 2!J5"), whole.text("Nhóm 2!K5"), whole.text("Nhóm 2!P5")))
                .containsExactly("37", "25", "");
    }

    @Test
    void whoIsOnlyAskedForEvidenceHasNoWorkbook() {
        var dossier = assigned();
        var helper = Tokens.as("helper").unit(dossier.unit()).roles("council");
        Api.move(
                        dossier.council(),
                        2,
                        List.of(Map.of("criterion", "1.2", "person", "helper")),
                        "/self-assessments/{id}/council/asks",
                        dossier.dossier())
                .statusCode(200);

        var answer = Api.get(helper, "/self-assessments/{id}/workbook", dossier.dossier());

        answer.statusCode(403).contentType("application/problem+json").body("next", containsString("minh chứng"));
    }

    private static Answering assigned() {
        var dossier = Answering.ready();
        var first = Councils.member(dossier.unit(), 0);
        var second = Councils.member(dossier.unit(), 1);
        Api.move(
                        dossier.council(),
                        1,
                        List.of(
                                Map.of("criterion", "1.2", "persons", List.of(first)),
                                Map.of("criterion", "2.2", "persons", List.of(second))),
                        "/self-assessments/{id}/council/assignments",
                        dossier.dossier())
                .statusCode(200);
        return dossier;
    }
}
