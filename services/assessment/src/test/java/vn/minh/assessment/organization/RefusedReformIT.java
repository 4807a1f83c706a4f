package vn.minh.assessment.organization;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.minh.assessment.Api;
import vn.minh.assessment.Town;
import vn.minh.contracts.assessment.OrgUnitEvent;
import vn.minh.testing.RealServers;
import vn.minh.testing.Told;

@QuarkusTest
@RealServers(database = "assessment")
class RefusedReformIT {

    private static final String RECORDED = "vn.minh.assessment.org-unit.recorded.v1";
    private static final String HEADING =
            "/reforms?code={code}&title=Sap xep&decisionNumber=1&decidedOn=2025-06-16&effectiveOn=2025-07-01";

    @Inject
    Told told;

    @Test
    void anotherTextUnderTheSameCodeIsRefused() {
        var hanoi = Hanoi.entered();
        Api.post(Town.ADMINISTRATOR, hanoi.reform(), "/reforms").statusCode(201);
        var other = hanoi.reform();
        other.put("decisionNumber", "1657/NQ-UBTVQH15");

        var answer = Api.post(Town.ADMINISTRATOR, other, "/reforms");

        answer.statusCode(409).body("type", containsString("reform-differs"));
    }

    @Test
    void aFaultyReformIsRefusedWholeWithEveryFaultAtItsStep() {
        var hanoi = Hanoi.entered();
        var reform = hanoi.reform();
        var lacking = Map.of(
                "step", "SPLIT",
                "from", List.of(hanoi.of("PGD-GIA-LAM")),
                "to", hanoi.of("GIA-LAM"),
                "units", List.of(hanoi.of("THCS-TRAU-QUY")));
        var lost = Map.of("step", "MERGE", "from", List.of(hanoi.of("PGD-LONG-BIEN")), "to", hanoi.of("KHONG-CO"));
        reform.put("steps", List.of(lacking, lost));

        var answer = Api.post(Town.ADMINISTRATOR, reform, "/reforms");

        answer.statusCode(422)
                .body("faults.code", hasItem("left-under"))
                .body("faults.field", hasItem("steps[0].from"))
                .body("faults.field", hasItem("steps[1].to"));
        Api.get(Town.ADMINISTRATOR, "/org-units/{code}", hanoi.of("GIA-LAM")).statusCode(404);
        told.onlyEver(OrgUnitEvent.TOPIC, hanoi.of("PGD-GIA-LAM"), RECORDED);
    }

    @Test
    void whatCannotBeReadIsNamedFieldByField() {
        var bad = new HashMap<String, Object>(Map.of(
                "code",
                "có dấu",
                "effectiveOn",
                "mai",
                "steps",
                List.of(Map.of("step", "DIVIDE"), Map.of("step", "TRANSFER", "from", List.of("A", "B"), "to", "C"))));

        var answer = Api.post(Town.ADMINISTRATOR, bad, "/reforms");

        answer.statusCode(422)
                .body(
                        "faults.field",
                        containsInAnyOrder(
                                "code",
                                "title",
                                "decisionNumber",
                                "decidedOn",
                                "effectiveOn",
                                "steps[0].step",
                                "steps[0].from",
                                "steps[1].from",
                                "steps[1].units"));
    }

    @Test
    void aFileOfStepsNamesItsLines() {
        var hanoi = Hanoi.entered();
        var csv = "step;from;to;unit\nMERGE;" + hanoi.of("PGD-GIA-LAM") + ";" + hanoi.of("KHONG-CO")
                + ";\n\nCLOSE;KHONG-CO;;\n";

        var answer = Api.postFile(Town.ADMINISTRATOR, csv, HEADING, hanoi.of("R"));

        answer.statusCode(422)
                .body("faults.field", hasItem("dòng 2: to"))
                .body("faults.field", hasItem("dòng 4: from"));
    }

    @Test
    void onlyAnAdministratorReforms() {
        var hanoi = Hanoi.entered();
        var town = Town.with(0);

        Api.post(town.officer(), hanoi.reform(), "/reforms").statusCode(403);
        Api.post(town.officer(), hanoi.reform(), "/reforms/preview").statusCode(403);
    }
}
