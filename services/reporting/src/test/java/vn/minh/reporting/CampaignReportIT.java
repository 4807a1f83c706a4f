package vn.minh.reporting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.minh.contracts.UnitKind;
import vn.minh.contracts.UnitRef;
import vn.minh.testing.Postgres;
import vn.minh.testing.RealServers;
import vn.minh.testing.Tell;
import vn.minh.testing.Tokens;

@QuarkusTest
@RealServers(database = "reporting")
class CampaignReportIT {

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
    void aDepartmentSeesHowFarEachAuthorityHasCome() {
        season();

        settled();
        var report = ask(city.campaign, department());

        assertThat(report.jsonPath().getInt("expected")).isEqualTo(2);
        assertThat(report.jsonPath().getString("authorities[0].name")).isEqualTo("Xã Đại Thanh");
        assertThat(report.jsonPath().<String, Object>getMap("authorities[0].counts"))
                .containsAllEntriesOf(Map.of(
                        "opened", 2,
                        "started", 1,
                        "submitted", 1,
                        "onTime", 1,
                        "underReview", 0,
                        "awaitingUnit", 1,
                        "concluded", 1,
                        "recognised", 1,
                        "revoked", 0,
                        "delivered", 1));
        assertThat(report.jsonPath().getInt("total.levels.2")).isEqualTo(1);
    }

    @Test
    void factsThatComeBeforeTheirDossierCountAllTheSame() {
        city.recognised(first);
        after.delivered(first);
        city.opens(1);

        city.dossierOpened(first);

        assertThat(eventually(department(), "delivered", 1).jsonPath().getInt("total.recognised"))
                .isEqualTo(1);
    }

    @Test
    void whatAnAppealCameToCountsInWhateverOrderItIsHeard() {
        city.opens(2);
        city.dossierOpened(first);
        city.dossierOpened(second);
        city.recognised(first);
        city.superseded(first);
        city.superseded(second);
        city.recognised(second);

        var report = eventually(department(), "levels.3", 2);

        assertThat(report.jsonPath().getInt("total.recognised")).isEqualTo(2);
        assertThat(report.jsonPath().getInt("total.levels.2")).isZero();
    }

    @Test
    void everythingToldTwiceMoreIsTheSameReport() {
        season();
        var before = settled();

        city.told.forEach(tell::again);
        city.told.forEach(tell::again);

        var last = new City(tell);
        last.opens(1);
        last.dossierOpened(UUID.randomUUID());
        await().until(() -> ask(last.campaign, officer(last.department)).statusCode() == 200);
        assertThat(ask(city.campaign, department()).asString()).isEqualTo(before);
    }

    @Test
    void aForgottenReadModelIsRebuiltEqual() throws SQLException {
        season();
        settled();
        after.compared(20, 2);
        after.revoked(first, first);
        var before = revokedAndCompared().asString();
        try (var owner = Postgres.asOwner("reporting").getConnection();
                var statement = owner.createStatement()) {
            statement.execute("select forget_read_model()");
        }
        assertThat(ask(city.campaign, department()).statusCode()).isEqualTo(404);

        city.told.forEach(tell::again);

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() ->
                        assertThat(ask(city.campaign, department()).asString()).isEqualTo(before));
    }

    @Test
    void aDossierThatWasHandedOverCountsAtTheSuccessorAndTheSumsStay() {
        var successor = new UnitRef("PHUONG-" + city.campaign, "Phường Long Biên", UnitKind.COMMUNE);
        season();
        settled();

        city.started(second);
        city.handedOver(second, successor, 3);
        city.handedOver(first, successor, 3);
        // An approval that comes late names the authority of its day; review has spoken since.
        city.approved(second);

        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            var report = ask(city.campaign, department()).jsonPath();
            assertThat(report.getList("authorities.counts.opened")).containsExactly(2);
            assertThat(report.getInt("total.opened")).isEqualTo(2);
            assertThat(report.getInt("total.submitted")).isEqualTo(2);
        });
        assertThat(ask(city.campaign, reviewer(successor.code())).statusCode()).isEqualTo(200);
        assertThat(ask(city.campaign, reviewer(city.authority.code())).statusCode())
                .isEqualTo(404);
    }

    @Test
    void anAuthoritySeesItsOwnLineOnly() {
        season();
        eventually(department(), "recognised", 1);

        var own = ask(city.campaign, reviewer(city.authority.code()));
        var foreign = ask(city.campaign, reviewer("XA-KHAC"));
        var otherDepartment = ask(city.campaign, officer("SO-KHAC"));

        assertThat(own.jsonPath().getList("authorities")).hasSize(1);
        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(otherDepartment.statusCode()).isEqualTo(404);
    }

    @Test
    void aSchoolAndAStrangerAreRefused() {
        var principal = Tokens.as("p").unit("TR").roles("principal");

        assertThat(ask(city.campaign, principal).statusCode()).isEqualTo(403);
        given().get("/api/v1/reports/campaigns").then().statusCode(401);
    }

    /** Two schools: the first recognised and in the sector database, the second returned for a supplement. */
    private void season() {
        city.opens(2);
        city.dossierOpened(first);
        city.started(first);
        city.approved(first);
        city.reviewOpened(first);
        city.concluded(first);
        city.recognised(first);
        after.delivered(first);
        city.dossierOpened(second);
        city.reviewOpened(second);
        city.supplementRequested(second);
    }

    private Response revokedAndCompared() {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> ask(city.campaign, department()).jsonPath().get("sector") != null);
        return eventually(department(), "revoked", 1);
    }

    private String settled() {
        eventually(department(), "opened", 2);
        eventually(department(), "awaitingUnit", 1);
        return eventually(department(), "delivered", 1).asString();
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
        return officer(city.department);
    }

    private static Tokens officer(String department) {
        return Tokens.as("o").unit(department).roles("department-officer");
    }

    private static Tokens reviewer(String authority) {
        return Tokens.as("r").unit(authority).roles("reviewer");
    }
}
