package vn.minh.portal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.minh.testing.DatabaseAway;
import vn.minh.testing.Metrics;
import vn.minh.testing.Postgres;
import vn.minh.testing.RealServers;

/** What the portal says of itself at its second door. */
@QuarkusTest
@RealServers(database = "portal", broker = false, tokens = false)
@WithTestResource(Neighbourhood.class)
class PortalEyesIT {

    private static final String FIRST = "20261121.1000";

    @BeforeEach
    void quietNeighbours() {
        Neighbours.fresh();
        Neighbours.say(Said.QUEUE, Said.NONE);
        Neighbours.say(Said.RECOGNITIONS, Said.NONE);
    }

    @Test
    void withoutItsDatabaseThePortalIsNotReadyAndSaysSo() {
        health("ready").statusCode(200).body("checks.data.database", hasItem("answers"));

        try (var _ = DatabaseAway.from("portal")) {
            health("ready").statusCode(503).body("checks.data.database", hasItem(startsWith("does not answer")));
            health("started").statusCode(503).body("checks.data.database", hasItem(startsWith("does not answer")));
        }

        await("the database is back").untilAsserted(() -> health("ready").statusCode(200));
    }

    @Test
    void aMigrationThatIsMissingIsNamed() throws SQLException {
        health("started").statusCode(200).body("checks.data.migrations", hasItem("done"));

        asOwner("update flyway_schema_history set success = false where version = '" + FIRST + "'");
        try {
            health("started").statusCode(503).body("checks.data.migrations", hasItem("missing: " + FIRST));
        } finally {
            asOwner("update flyway_schema_history set success = true where version = '" + FIRST + "'");
        }
    }

    @Test
    void aCallIsMeasuredByWhomItAskedAndWhatCameOfIt() {
        double done = calls("review", "done");
        double away = calls("review", "away");
        double refused = calls("review", "refused");
        var browser = Browser.signedInAs(Who.reviewer());

        browser.get("/viec-cua-toi");
        Neighbours.fallSilent("GET", Said.QUEUE);
        browser.get("/viec-cua-toi");
        Neighbours.refuse("GET", Said.QUEUE, 403, "Không được", "Không phải việc của bạn.", "Hỏi người phụ trách.");
        browser.get("/viec-cua-toi");

        assertThat(calls("review", "done")).isGreaterThan(done);
        assertThat(calls("review", "away")).isGreaterThan(away);
        assertThat(calls("review", "refused")).isGreaterThan(refused);
        assertThat(Metrics.page()).contains("minh_portal_call_seconds_bucket", "le=\"0.005\"");
    }

    private static double calls(String neighbour, String outcome) {
        return Metrics.page()
                .lines()
                .filter(line -> line.startsWith("minh_portal_call_seconds_count{"))
                .filter(line -> line.contains("neighbour=\"" + neighbour + "\""))
                .filter(line -> line.contains("outcome=\"" + outcome + "\""))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    private static ValidatableResponse health(String of) {
        return given().port(Metrics.port()).get("/q/health/" + of).then();
    }

    private static void asOwner(String sql) throws SQLException {
        try (var owner = Postgres.asOwner("portal").getConnection();
                var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
