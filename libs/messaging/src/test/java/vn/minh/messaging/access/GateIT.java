package vn.minh.messaging.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.hamcrest.text.IsEmptyString.emptyOrNullString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.minh.contracts.assessment.PersonDisabledV1;
import vn.minh.contracts.assessment.PersonEnabledV1;
import vn.minh.contracts.assessment.PersonInvitedV1;
import vn.minh.testing.Postgres;
import vn.minh.testing.RealServers;
import vn.minh.testing.Tell;
import vn.minh.testing.Tokens;

@QuarkusTest
@RealServers(database = "trial")
class GateIT {

    private static final Instant AT = Instant.parse("2026-11-22T02:00:00Z");
    private static final String UNIT = "HN-THCS-VINH-QUYNH";

    @Inject
    Tell tell;

    private final String person = "person-" + UUID.randomUUID();

    @Test
    void aDisabledPersonIsRefusedWithATokenThatIsStillValid() {
        enter(person).statusCode(200);

        disabled();

        eventually(person, 403);
        enter(person)
                .contentType("application/problem+json")
                .body("type", endsWith("/person-disabled"))
                .body("title", startsWith("Tài khoản"))
                .body("detail", not(emptyOrNullString()))
                .body("next", not(emptyOrNullString()));
    }

    @Test
    void whoIsLetInAgainEntersAgain() {
        disabled();
        eventually(person, 403);

        tell.that(new PersonEnabledV1(person, UNIT, "head", AT), 3);

        eventually(person, 200);
    }

    @Test
    void whatIsOpenToEverybodyStaysOpen() {
        disabled();
        eventually(person, 403);

        var hall = as(person).get("/room/hall").then();

        hall.statusCode(200);
    }

    @Test
    void nobodyElseIsRefused() {
        disabled();
        eventually(person, 403);

        var colleague = enter("colleague-of-" + person);

        colleague.statusCode(200);
    }

    @Test
    void whatAnotherInstanceHeardIsSeenInTheTable() throws SQLException {
        enter(person).statusCode(200);

        write("insert into disabled_person (person_id, disabled_at) values ('" + person + "', now())");

        eventually(person, 403);
        write("delete from disabled_person where person_id = '" + person + "'");
        eventually(person, 200);
    }

    private void disabled() {
        tell.that(new PersonInvitedV1(person, UNIT, false, "head", AT), 1);
        tell.that(new PersonDisabledV1(person, UNIT, "head", AT), 2);
    }

    private static void eventually(String person, int status) {
        await("status " + status)
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(
                        () -> assertThat(enter(person).extract().statusCode()).isEqualTo(status));
    }

    private static ValidatableResponse enter(String person) {
        return as(person).get("/room").then();
    }

    private static io.restassured.specification.RequestSpecification as(String person) {
        return given().header(
                        "Authorization",
                        "Bearer "
                                + Tokens.as(person).unit(UNIT).roles("council").token());
    }

    private static void write(String sql) throws SQLException {
        try (var connection = Postgres.asOwner("trial").getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
