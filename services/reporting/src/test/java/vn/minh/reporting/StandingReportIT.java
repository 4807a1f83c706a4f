package vn.minh.reporting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.minh.testing.Postgres;
import vn.minh.testing.RealServers;
import vn.minh.testing.Tell;
import vn.minh.testing.Tokens;

/** Expected, received, on time, recognised; and what of it was taken back, or is not the same on the other side. */
@QuarkusTest
@RealServers(database = "reporting")
class StandingReportIT {

    @Inject
    Tell tell;

    private City city;
    private Aftermath after;
    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();

    @BeforeEach
    void open() {
        city = new City(tell);
        after = new Aftermath(city);
    }

    @Test
    void aRevokedLevelIsCountedAsRevokedOnlyNorDoesTheOneItHadReplacedComeBack() {
        city.opens(3);
        city.dossierOpened(first);
        city.dossierOpened(second);
        var third = UUID.randomUUID();
        city.dossierOpened(third);
        city.recognised(first);
        after.delivered(first);
        city.superseded(second);
        city.recognised(third);
        after.delivered(third);
        eventually(department(), "delivered", 2);

        after.revoked(first, first);
        after.revoked(second, City.raised(second));
        city.recognised(second);
        after.withdrawn(first, 2, 2);
        after.delivered(first, 2, 3);

        var report = eventually(department(), "revoked", 2).jsonPath();
        assertThat(report.getInt("total.recognised")).isEqualTo(1);
        assertThat(report.getInt("total.levels.2")).isEqualTo(1);
        assertThat(report.getInt("total.levels.3")).isZero();
        eventually(department(), "delivered", 1);
    }

    @Test
    void theReceiptOfAWithdrawalIsNoDelivery() throws SQLException {
        city.opens(1);
        city.dossierOpened(first);
        city.recognised(first);
        after.withdrawn(first, 2, 1);
        after.delivered(first, 2, 2);
        heard(first, 2);
        assertThat(eventually(department(), "recognised", 1).jsonPath().getInt("total.delivered"))
                .isZero();

        after.delivered(first, 3, 3);

        var report = eventually(department(), "delivered", 1);
        assertThat(report.jsonPath().getInt("total.recognised")).isEqualTo(1);
    }

    @Test
    void whoSubmittedLateIsNotOnTimeAndASupplementChangesNothing() {
        city.opens(2);
        city.dossierOpened(first);
        city.started(first);
        city.dossierOpened(second);
        city.started(second);
        city.approved(first, false);
        city.approved(second, true);
        city.approvedAgain(first, true);
        city.approvedAgain(second, false);

        var report = eventually(department(), "submitted", 2);

        assertThat(report.jsonPath().getInt("total.onTime")).isEqualTo(1);
        assertThat(report.jsonPath().getInt("total.opened")).isEqualTo(2);
    }

    @Test
    void theLatestComparisonWithTheSectorDatabaseStandsForWhoeverMaySeeIt() {
        city.opens(1);
        city.dossierOpened(first);
        city.recognised(first);
        after.delivered(first);
        eventually(department(), "delivered", 1);
        var before = ask(city.campaign, department()).jsonPath();
        assertThat(before.<Object>get("sector")).isNull();
        assertThat(before.<Object>get("authorities[0].sectorDifferences")).isNull();

        after.compared(20, 0);
        after.compared(10, 5);
        after.compared(30, 3);

        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            var report = ask(city.campaign, department()).jsonPath();
            assertThat(report.getInt("sector.differences")).isEqualTo(4);
            assertThat(report.getInt("authorities[0].sectorDifferences")).isEqualTo(3);
        });
        var own = ask(city.campaign, reviewer(city.authority.code())).jsonPath();
        assertThat(own.getInt("sector.differences")).isEqualTo(3);
        assertThat(own.getString("sector.comparedAt")).isEqualTo("2026-11-21T02:30:00Z");
    }

    private static void heard(UUID delivery, int facts) throws SQLException {
        try (var owner = Postgres.asOwner("reporting").getConnection();
                var reached = owner.prepareStatement(
                        "select last from inbox_stream where key = ? and topic = 'minh.publication.delivery.v1'")) {
            reached.setString(1, delivery.toString());
            await().atMost(Duration.ofSeconds(60)).until(() -> {
                try (var row = reached.executeQuery()) {
                    return row.next() && row.getLong(1) == facts;
                }
            });
        }
    }

    private Response eventually(Tokens who, String count, int expected) {
        return await("report with " + count)
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(50))
                .until(
                        () -> ask(city.campaign, who),
                        answer -> answer.statusCode() == 200
                                && Integer.valueOf(expected)
                                        .equals(answer.jsonPath().get("total." + count)));
    }

    private static Response ask(UUID campaign, Tokens who) {
        return given().auth().oauth2(who.token()).get("/api/v1/reports/campaigns/{id}", campaign);
    }

    private Tokens department() {
        return Tokens.as("o").unit(city.department).roles("department-officer");
    }

    private static Tokens reviewer(String authority) {
        return Tokens.as("r").unit(authority).roles("reviewer");
    }
}
