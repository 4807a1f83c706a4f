package vn.minh.publication.reconciliation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static vn.minh.publication.reconciliation.SomeCity.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.minh.domain.Role;
import vn.minh.testing.RealServers;

/** Who may ask both sides, read what differs and put it right. */
@QuarkusTest
@RealServers(database = "publication")
class ReconciliationDoorIT {

    private static final String PATH = "/api/v1/reconciliations";
    private static final String ONE = PATH + "/{id}";

    @Inject
    SomeCity city;

    @Test
    void anotherCityLooksAbsentAndIsNotAsked() {
        city.accepted(1);
        var id = city.compared(List.of());
        var elsewhere = "HN-ELSEWHERE";

        var foreign = as(elsewhere, Role.DEPARTMENT_OFFICER).get(ONE, id).then().statusCode(404);

        var absent = as(elsewhere, Role.DEPARTMENT_OFFICER)
                .get(ONE, UUID.randomUUID())
                .then()
                .statusCode(404);
        assertThat(foreign.extract().<String>path("detail"))
                .isEqualTo(absent.extract().path("detail"));
        as(elsewhere, Role.DEPARTMENT_OFFICER)
                .header("If-Match", "\"2\"")
                .put(ONE + "/repair", id)
                .then()
                .statusCode(404);
        as(elsewhere, Role.DEPARTMENT_OFFICER)
                .get(PATH + "?department=" + city.department)
                .then()
                .body("items", hasSize(0));
        as(elsewhere, Role.DEPARTMENT_OFFICER)
                .contentType("application/json")
                .body(city.question())
                .post(PATH)
                .then()
                .statusCode(403)
                .body("detail", containsString(city.department));
    }

    @Test
    void anAuthorityReadsItsOwnLinesAndMovesNothing() {
        city.accepted(1);
        var id = city.compared(List.of(new Entry("HN-U|4725|2025-2026|OWN_RESULT", "HN-X-OTHER", 1, "1".repeat(64))));
        var own = city.authority.code();

        as(own, Role.AUTHORITY_OFFICER)
                .get(ONE, id)
                .then()
                .statusCode(200)
                .body("authorities", hasSize(1))
                .body("authorities[0].authority", equalTo(own))
                .body("differences", nullValue())
                .body("moves", hasSize(0));
        as(own, Role.AUTHORITY_HEAD).get(PATH).then().body("items", hasSize(1));
        as(own, Role.AUTHORITY_HEAD)
                .get(ONE + "/differences", id)
                .then()
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("MISSING"));
        as(own, Role.AUTHORITY_HEAD)
                .get(ONE + "/differences?authority=HN-X-OTHER", id)
                .then()
                .body("items", hasSize(0));
        as(own, Role.AUTHORITY_HEAD)
                .header("If-Match", "\"2\"")
                .put(ONE + "/repair", id)
                .then()
                .statusCode(403);
        as("HN-X-STRANGER", Role.AUTHORITY_HEAD).get(ONE, id).then().statusCode(404);
    }

    @Test
    void aSchoolAndAStrangerAreRefused() {
        as("HN-SCHOOL", Role.PRINCIPAL).get(PATH).then().statusCode(403);
        given().get(PATH).then().statusCode(401);
        given().put(ONE + "/repair", UUID.randomUUID()).then().statusCode(401);
    }

    @Test
    void anAdministratorSeesEveryCityAndWalksByPage() {
        city.accepted(1);
        city.compared(List.of());
        var second = city.compared(List.of());

        var first = as("HN-OPS", Role.ADMINISTRATOR)
                .get(PATH + "?size=1&schoolYear=2025-2026&set=4725&department=" + city.department)
                .then();

        first.body("items[0].id", equalTo(second.toString())).body("items[0].authorities", nullValue());
        as("HN-OPS", Role.ADMINISTRATOR)
                .get(PATH + "?size=1&department=" + city.department + "&after="
                        + first.extract().path("next"))
                .then()
                .body("items", hasSize(1))
                .body("next", nullValue());
    }

    @Test
    void differencesAreWalkedByTheirKeys() {
        city.accepted(3);
        var id = city.compared(List.of());

        var first = city.officer().get(ONE + "/differences?size=2", id).then().body("items", hasSize(2));

        city.officer()
                .queryParam("after", first.extract().<String>path("next"))
                .get(ONE + "/differences", id)
                .then()
                .body("items", hasSize(1))
                .body("next", nullValue());
    }

    @Test
    void aRepairNeedsTheVersionItIsBasedOnAndHappensOnce() {
        city.accepted(1);
        var id = city.compared(List.of());
        var key = UUID.randomUUID().toString();

        city.officer().put(ONE + "/repair", id).then().statusCode(428);
        city.officer()
                .header("If-Match", "\"1\"")
                .put(ONE + "/repair", id)
                .then()
                .statusCode(412);
        for (int n = 0; n < 2; n++) {
            city.officer()
                    .header("If-Match", "\"2\"")
                    .header("Idempotency-Key", key)
                    .put(ONE + "/repair", id)
                    .then()
                    .statusCode(200)
                    .header("ETag", equalTo("\"3\""))
                    .body("repaired", equalTo(1));
        }
        city.officer()
                .header("If-Match", "\"3\"")
                .put(ONE + "/repair", id)
                .then()
                .statusCode(409);
    }

    @Test
    void whereNothingDiffersARepairIsRefusedInPlainWords() {
        var id = city.compared(city.accepted(1));

        city.repair(id).statusCode(409).body("detail", containsString("khớp nhau"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "{} # 422",
                "{\"department\":\"HN\",\"set\":\"4725\",\"schoolYear\":\"2025\"} # 422",
                "{\"department\":\"HN-NOWHERE\",\"set\":\"4725\",\"schoolYear\":\"2025-2026\"} # 409",
                "[] # 400"
            })
    void whatCannotBeAskedIsRefusedWithWhatCan(String body, int status) {
        as("HN-OPS", Role.ADMINISTRATOR)
                .contentType("application/json")
                .body(body)
                .post(PATH)
                .then()
                .statusCode(status)
                .contentType("application/problem+json");
    }

    @Test
    void aPlaceThatIsNoneIsRefused() {
        city.officer().get(PATH + "?after=x").then().statusCode(422);
    }
}
