package vn.minh.publication.delivery;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.minh.publication.delivery.DeliveryJourneyIT.receipt;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minh.domain.Role;
import vn.minh.publication.SomeSchool;
import vn.minh.testing.RealServers;
import vn.minh.testing.Tell;
import vn.minh.testing.Tokens;

/** What a list of deliveries shows, to whom, and what it is narrowed by. */
@QuarkusTest
@RealServers(database = "publication")
class DeliveryListIT {

    private static final String OTHER = "HN-OTHER";

    @Inject
    Tell tell;

    @Inject
    StoredDeliveries stored;

    @Test
    void aListShowsOnlyWhatConcernsTheReader() {
        var school = SomeSchool.any();
        sent(school);

        as(school.code(), Role.COUNCIL)
                .get("/api/v1/deliveries?unit=" + school.code())
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("OWN_RESULT"))
                .body("next", equalTo(null));
        as(OTHER, Role.COUNCIL)
                .get("/api/v1/deliveries?unit=" + school.code())
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void aListIsNarrowedByStateAndWalkedFromTheNewest() {
        var school = SomeSchool.any();
        sent(school);
        tell.that(school.recognised(), 1);
        stored.eventually(school.recognisedRecord(), "SENT");
        tell.that(receipt(school.ownRecord(), 1, "BN-3"), 1);
        stored.eventually(school.ownRecord(), "ACCEPTED");

        var first = as(school.code(), Role.PRINCIPAL)
                .get("/api/v1/deliveries?size=1")
                .then();

        first.body("items[0].kind", equalTo("RECOGNISED_RESULT"));
        as(school.code(), Role.PRINCIPAL)
                .get("/api/v1/deliveries?size=1&after=" + first.extract().path("next"))
                .then()
                .body("items[0].receipt", equalTo("BN-3"))
                .body("next", equalTo(null));
        as(school.code(), Role.PRINCIPAL)
                .get("/api/v1/deliveries?state=accepted")
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void aListIsNarrowedByEverythingARecordIsKnownBy() {
        var school = SomeSchool.any();
        sent(school);
        tell.that(school.recognised(), 1);
        stored.eventually(school.recognisedRecord(), "SENT");
        var mine = "/api/v1/deliveries?unit=" + school.code();

        for (var one : List.of("kind=recognised_result", "kind=OWN_RESULT")) {
            operator().get(mine + "&" + one).then().statusCode(200).body("items", hasSize(1));
        }
        for (var both : List.of("authority=" + SomeSchool.AUTHORITY.code(), "schoolYear=2025-2026", "set=4725")) {
            operator().get(mine + "&" + both).then().statusCode(200).body("items", hasSize(2));
        }
        for (var none : List.of("authority=HN-OTHER", "schoolYear=2024-2025", "set=3276", "state=parked")) {
            operator().get(mine + "&" + none).then().statusCode(200).body("items", hasSize(0));
        }
    }

    @Test
    void everyoneIsToldHowManyOfHisOwnStandWhere() {
        var school = SomeSchool.any();
        sent(school);
        tell.that(school.recognised(), 1);
        stored.eventually(school.recognisedRecord(), "SENT");
        tell.that(receipt(school.ownRecord(), 1, "BN-3"), 1);
        stored.eventually(school.ownRecord(), "ACCEPTED");

        as(school.code(), Role.PRINCIPAL)
                .get("/api/v1/deliveries/counts")
                .then()
                .statusCode(200)
                .body("total", equalTo(2))
                .body("states", hasSize(6))
                .body("states.find { it.state == 'ACCEPTED' }.deliveries", equalTo(1))
                .body("states.find { it.state == 'SENT' }.deliveries", equalTo(1))
                .body("states.find { it.state == 'PARKED' }.deliveries", equalTo(0))
                .body("targets.find { it.target == 'csdl-nganh' }.way", equalTo("TOPIC"));
        as(OTHER, Role.PRINCIPAL)
                .get("/api/v1/deliveries/counts")
                .then()
                .statusCode(200)
                .body("total", equalTo(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"state=LOST", "after=x", "kind=SOME"})
    void whatCannotBeAskedIsRefusedWithWhatCan(String query) {
        as(OTHER, Role.PRINCIPAL)
                .get("/api/v1/deliveries?" + query)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("faults[0].field", equalTo(query.substring(0, query.indexOf('='))));
    }

    private StoredDeliveries.Stored sent(SomeSchool school) {
        tell.that(school.approved(1), 1);
        return stored.eventually(school.ownRecord(), "SENT");
    }

    private static RequestSpecification operator() {
        return as("HN-SO", Role.ADMINISTRATOR);
    }

    private static RequestSpecification as(String unit, String role) {
        var token = Tokens.as("actor-of-" + unit).unit(unit).roles(role).token();
        return given().header("Authorization", "Bearer " + token);
    }
}
