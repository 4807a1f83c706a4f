package vn.minh.publication.reconciliation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.minh.contracts.publication.ReconciliationEvent;
import vn.minh.contracts.sector.SectorInventoryRequestEvent;
import vn.minh.domain.Role;
import vn.minh.publication.SomeSchool;
import vn.minh.testing.RealServers;
import vn.minh.testing.Told;

/** An officer brings what the sector database holds as a file. */
@QuarkusTest
@RealServers(database = "publication")
class BroughtInventoryIT {

    private static final String PATH = "/api/v1/reconciliations";

    @Inject
    Told told;

    @Inject
    SomeCity city;

    @Test
    void aFileIsComparedAtOnceAndNobodyElseIsAsked() {
        var held = city.accepted(2);
        var id = startedByFile();

        var answer = bring(id, 1, "", csv(held.subList(0, 1)));

        answer.statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("state", equalTo("COMPARED"))
                .body("way", equalTo("FILE"))
                .body("differences", equalTo(1));
        told.onlyEver(SectorInventoryRequestEvent.TOPIC, id.toString());
    }

    @Test
    void itMayBeBroughtWhileTheSectorDatabaseIsAskedToo() {
        var held = city.accepted(1);
        var id = city.start();

        bring(id, 1, "", csv(held)).statusCode(200).body("differences", equalTo(0));

        city.answer(id, held);
        told.onlyEver(
                ReconciliationEvent.TOPIC,
                id.toString(),
                "vn.minh.publication.reconciliation.started.v1",
                "vn.minh.publication.reconciliation.compared.v1");
    }

    @Test
    void whatMovedSinceTheFileWasMadeIsUnderWay() {
        var held = city.accepted(1);
        var id = startedByFile();

        bring(id, 1, "?takenAt=2020-01-01T00:00:00Z", csv(List.of()))
                .statusCode(200)
                .body("differences", equalTo(0))
                .body("underWay", equalTo(held.size()));
    }

    @Test
    void aFaultyLineIsNamedAndNothingOfTheFileCounts() {
        var held = city.accepted(1);
        var id = startedByFile();

        bring(id, 1, "", csv(held) + "HN-2|4725|2025-2026|OWN_RESULT,,zero,HELD,xyz\n")
                .statusCode(422)
                .body("faults.field", contains("dòng 3.revision", "dòng 3.sha256"));

        city.look(id).body("state", equalTo("STARTED"));
        bring(id, 1, "?takenAt=gestern", csv(held)).statusCode(422);
        bring(id, 7, "", csv(held)).statusCode(412);
        bring(id, 1, "", csv(held)).statusCode(200);
        bring(id, 2, "", csv(held)).statusCode(409).body("detail", containsString("đã đối chiếu"));
    }

    @Test
    void whoIsNotOfTheCityBringsNothing() {
        city.accepted(SomeSchool.any(), 1);
        var id = startedByFile();

        SomeCity.as("HN-ELSEWHERE", Role.DEPARTMENT_OFFICER)
                .header("If-Match", "\"1\"")
                .contentType("text/csv")
                .body(csv(List.of()).getBytes(StandardCharsets.UTF_8))
                .put(PATH + "/{id}/inventory", id)
                .then()
                .statusCode(404);
    }

    private UUID startedByFile() {
        return UUID.fromString(city.officer()
                .contentType("application/json")
                .body(city.question().replace("}", ",\"byFile\":true}"))
                .post(PATH)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private ValidatableResponse bring(UUID id, int version, String query, String csv) {
        return city.officer()
                .header("If-Match", "\"" + version + "\"")
                .contentType("text/csv")
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .put(PATH + "/{id}/inventory" + query, id)
                .then();
    }

    private static String csv(List<Entry> held) {
        return held.stream()
                .map(entry -> String.join(
                        ",",
                        entry.recordKey(),
                        String.valueOf(entry.authority()),
                        Integer.toString(entry.revision()),
                        "HELD",
                        entry.sha256()))
                .collect(Collectors.joining("\n", "recordKey,authority,revision,state,sha256\n", "\n"));
    }
}
