package vn.minh.publication.exchange;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import vn.minh.domain.Role;
import vn.minh.publication.SomeSchool;
import vn.minh.testing.RealServers;
import vn.minh.testing.Tell;

/** Who may make, see and bring back a city's files. */
@QuarkusTest
@RealServers(database = "publication")
@WithTestResource(value = FileCities.class, scope = TestResourceScope.GLOBAL)
class SectorFileDoorIT {

    @Inject
    Tell tell;

    private final String city = FileCities.another();
    private final Counter counter = new Counter(city);

    @Test
    void aFileIsForItsCityAndTheOperators() {
        var school = approved();
        var neighbour = FileCities.another();
        counter.asksForFile(Counter.as(neighbour, Role.DEPARTMENT_OFFICER)).statusCode(403);
        counter.asksForFile(Counter.as(city, Role.PRINCIPAL)).statusCode(403);
        counter.asksForFile(given()).statusCode(401);
        var file = counter.makesFile();
        var filled = counter.takesAlong(file).taken(school.ownRecord(), "BN-1");

        var stranger = Counter.as(neighbour, Role.DEPARTMENT_OFFICER);
        stranger.get(Counter.PATH + "/{id}", file).then().statusCode(404);
        Counter.as(neighbour, Role.DEPARTMENT_OFFICER)
                .get(Counter.PATH + "/{id}/workbook", file)
                .then()
                .statusCode(404);
        Counter.bringsBack(Counter.as(neighbour, Role.DEPARTMENT_OFFICER), file, filled.bytes())
                .statusCode(404);
        Counter.as(neighbour, Role.DEPARTMENT_OFFICER)
                .get(Counter.PATH + "?department=" + city)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        assertThat(counter.state(school.ownRecord())).isEqualTo("SENT");
        Counter.as("HN-SO", Role.ADMINISTRATOR)
                .get(Counter.PATH + "?department=" + city)
                .then()
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(file))
                .body("next", nullValue());
    }

    @Test
    void aCityThatIsToldOverTheNetworkHasNoFiles() {
        Counter.as("HN-SO", Role.ADMINISTRATOR)
                .contentType("application/json")
                .body("{\"department\":\"HN\"}")
                .post(Counter.PATH)
                .then()
                .statusCode(409)
                .body("detail", containsString("không qua tệp"));
        counter.officer()
                .contentType("application/json")
                .body("{}")
                .post(Counter.PATH)
                .then()
                .statusCode(422)
                .body("faults[0].field", equalTo("department"));
    }

    private SomeSchool approved() {
        var school = SomeSchool.in(city);
        tell.that(school.approved(1), 1);
        counter.eventually(school.ownRecord(), 1, "PENDING");
        return school;
    }
}
