package vn.minh.assessment.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.minh.assessment.Api;
import vn.minh.assessment.Town;
import vn.minh.contracts.assessment.OrgUnitEvent;
import vn.minh.contracts.assessment.OrgUnitRecordedV1;
import vn.minh.testing.RealServers;
import vn.minh.testing.Told;

@QuarkusTest
@RealServers(database = "assessment")
class CsvImportIT {

    private static final String RECORDED = "vn.minh.assessment.org-unit.recorded.v1";

    @Inject
    Told told;

    @Test
    void aFileIsTakenAsTheSameListInJson() {
        var town = Town.with(0);
        var csv = "\uFEFFname;code;kind;department;validFrom;demonstration\r\n" + "\"Trường \"\"A\"\"; cơ sở 1\";"
                + town.code() + "-TH-1;PRIMARY;" + town.department() + ";2025-07-01;true\r\n";

        var answer = Api.putFile(Town.ADMINISTRATOR, csv, "/org-units");

        answer.statusCode(200).body("recorded", equalTo(1)).body("unchanged", equalTo(0));
        var heard = told.eventually(OrgUnitEvent.TOPIC, town.code() + "-TH-1", RECORDED);
        assertThat(heard.getFirst().as(OrgUnitRecordedV1.class).unit().name()).isEqualTo("Trường \"A\"; cơ sở 1");
        Api.putFile(Town.ADMINISTRATOR, csv, "/org-units")
                .body("recorded", equalTo(0))
                .body("unchanged", equalTo(1));
    }

    @Test
    void everyFaultNamesItsLineAndNothingIsTaken() {
        var town = Town.with(0);
        var csv = "code,name,kind,department,validFrom\n"
                + line(town, "TH-1", "2025-07-01")
                + "\n"
                + line(town, "TH-2", "hôm nay")
                + "thường,,KINDERGARTEN," + town.department() + ",2025-07-01\n"
                + town.code() + "-TH-4,D\n";

        var answer = Api.putFile(Town.ADMINISTRATOR, csv, "/org-units");

        answer.statusCode(422)
                .body(
                        "faults.field",
                        containsInAnyOrder(
                                "dòng 4: validFrom", "dòng 5: code", "dòng 5: name", "dòng 5: kind", "dòng 6: "));
        Api.get(town.officer(), "/org-units?department={d}&kind=PRIMARY", town.department())
                .body("items", empty());
    }

    @Test
    void anUnknownColumnRefusesTheFile() {
        var answer = Api.putFile(Town.ADMINISTRATOR, "code,name,kind,validFrom,Ghi chú\n", "/org-units");

        answer.statusCode(422)
                .body("faults.code", contains("unknown-column"))
                .body("faults.field", contains("dòng 1: Ghi chú"));
    }

    @Test
    void onlyAnAdministratorSendsFiles() {
        var town = Town.with(0);

        var answer = Api.putFile(town.officer(), "code,name,kind,validFrom\n", "/org-units");

        answer.statusCode(403);
    }

    @Test
    void assignmentsComeAsAFileToo() {
        var town = Town.with(1);
        var csv = "unit,unitKind,setCode,authority,validFrom,validTo,department\n" + town.school() + ",," + town.set()
                + "," + town.department() + ",2026-01-01,2026-12-31,\n" + ",PRIMARY," + town.set() + ","
                + town.commune()
                + ",2026-01-01,," + town.department() + "\n";

        var answer = Api.putFile(Town.ADMINISTRATOR, csv, "/reviewing-assignments");

        answer.statusCode(200).body("recorded", equalTo(2));
    }

    @Test
    void aFaultyFileOfAssignmentsNamesItsLines() {
        var town = Town.with(1);
        var csv = "unit,unitKind,setCode,authority,validFrom\n" + town.school() + ",PRIMARY," + town.set() + ","
                + town.commune() + ",2026-01-01\n" + "KHONG-CO,," + town.set() + "," + town.school() + ",2026-01-01\n";

        var answer = Api.putFile(Town.ADMINISTRATOR, csv, "/reviewing-assignments");

        answer.statusCode(422).body("faults.field", hasItems("dòng 2: unit", "dòng 3: unit", "dòng 3: authority"));
    }

    @Test
    void whatIsNeitherJsonNorAFileIsRefused() {
        var answer = Api.as(Town.ADMINISTRATOR)
                .contentType("application/xml")
                .body("<units/>")
                .put("/api/v1/org-units")
                .then();

        answer.statusCode(415).body("status", equalTo(415));
    }

    @Test
    void aListInJsonStillNamesItsEntries() {
        var town = Town.with(0);
        var bad = town.unit("thường", "PRIMARY");

        var answer = Api.put(Town.ADMINISTRATOR, List.of(bad), "/org-units");

        answer.statusCode(422).body("faults.field", contains("[0].code"));
    }

    private static String line(Town town, String unit, String from) {
        return town.code() + "-" + unit + ",Trường,PRIMARY," + town.department() + "," + from + "\n";
    }
}
