package vn.minh.messaging;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import vn.minh.testing.Metrics;
import vn.minh.testing.RealServers;

/** Health and log levels, where nobody from outside comes. */
@QuarkusTest
@RealServers(database = "trial")
class SecondDoorIT {

    private final String category = "vn.minh.trial." + UUID.randomUUID();

    @Test
    void readyNamesTheDatabaseAndSaysHowTheBrokerIs() {
        door().get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.data.database", hasItem("answers"))
                .body("checks.find { it.name == 'database' }.data", org.hamcrest.Matchers.hasKey("broker"));
    }

    @Test
    void startedMeansMigratedAndSubscribed() {
        door().get("/q/health/started")
                .then()
                .statusCode(200)
                .body("checks.data.migrations", hasItem("done"))
                .body("checks.data.readers", hasItem("subscribed"));
    }

    @Test
    void nothingOfThisStandsAtTheFirstDoor() {
        given().get("/q/health/ready").then().statusCode(404);
        given().put("/q/log-levels/" + category + "?level=DEBUG").then().statusCode(404);
    }

    @Test
    void aLevelIsTurnedUpForAWhileAndFallsBackByItself() {
        assertThat(Logger.getLogger(category).isDebugEnabled()).isFalse();

        door().put("/q/log-levels/" + category + "?level=debug&for=2s")
                .then()
                .statusCode(200)
                .body("level", org.hamcrest.Matchers.is("DEBUG"));

        assertThat(Logger.getLogger(category).isDebugEnabled()).isTrue();
        door().get("/q/log-levels").then().body(containsString(category));
        await().until(() -> !Logger.getLogger(category).isDebugEnabled());
    }

    @Test
    void aBadWishSaysWhatWhyAndWhatNext() {
        door().put("/q/log-levels/" + category + "?level=LOUD")
                .then()
                .statusCode(400)
                .body("title", containsString("not changed"))
                .body("next", containsString("DEBUG"));
        door().put("/q/log-levels/" + category + "?level=DEBUG&for=ever")
                .then()
                .statusCode(400)
                .body("next", containsString("30m"));
        door().put("/q/log-levels/a b?level=DEBUG").then().statusCode(400);

        assertThat(Logger.getLogger(category).isDebugEnabled()).isFalse();
    }

    private static RequestSpecification door() {
        return given().port(Metrics.port());
    }
}
