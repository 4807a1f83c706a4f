package vn.minh.publication;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.minh.domain.Role;
import vn.minh.testing.DatabaseAway;
import vn.minh.testing.Metrics;
import vn.minh.testing.RealServers;
import vn.minh.testing.Tokens;

/** A connection remembers how a question was asked before. Whoever sees everything and narrows by nothing may be the first to ask over a connection. */
@QuarkusTest
@RealServers(database = "publication")
class FirstQuestionIT {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/deliveries",
                "/api/v1/deliveries/counts",
                "/api/v1/reconciliations",
            })
    void anAdministratorIsAnsweredOverAFreshConnection(String path) {
        DatabaseAway.forAMoment("publication");

        await("the service has connections again").until(FirstQuestionIT::ready);
        as("HN-OPS").get(path).then().statusCode(200);
    }

    private static boolean ready() {
        return given().port(Metrics.port()).get("/q/health/ready").statusCode() == 200;
    }

    private static RequestSpecification as(String unit) {
        var token = Tokens.as("operator").unit(unit).roles(Role.ADMINISTRATOR).token();
        return given().header("Authorization", "Bearer " + token);
    }
}
