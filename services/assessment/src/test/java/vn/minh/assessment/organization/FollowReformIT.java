package vn.minh.assessment.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.minh.assessment.Api;
import vn.minh.assessment.TestClock;
import vn.minh.assessment.Town;
import vn.minh.assessment.selfassessment.events.AuthoritySchedule;
import vn.minh.assessment.workplan.events.HandOverSchedule;
import vn.minh.contracts.UnitKind;
import vn.minh.contracts.UnitRef;
import vn.minh.contracts.review.ExternalReviewHandedOverV1;
import vn.minh.testing.RealServers;
import vn.minh.testing.Tell;
import vn.minh.testing.Tokens;

/** In the middle of a season half of a commune's schools go to another: the dossiers that are open go with them. */
@QuarkusTest
@RealServers(database = "assessment")
class FollowReformIT {

    @Inject
    AuthoritySchedule dossiers;

    @Inject
    HandOverSchedule plans;

    @Inject
    Tell tell;

    @AfterEach
    void theClockRunsAgain() {
        TestClock.release();
    }

    @Test
    void openDossiersAndTheirPlansFollowOnTheFirstDayAndNotBefore() throws Throwable {
        TestClock.at("2026-12-01T02:00:00Z");
        var town = Town.with(2);
        var campaign = town.campaign("2026-2027");
        var moved = town.dossier(campaign, town.schools().get(0));
        var stays = town.dossier(campaign, town.schools().get(1));
        planned(town, campaign, town.schools().get(0));
        reform(town, "2027-01-01");

        TestClock.at("2026-12-31T16:59:59Z");
        look();
        var eve = authority(town, moved);
        TestClock.at("2026-12-31T17:00:00Z");
        look();

        assertThat(eve).isEqualTo(town.commune());
        assertThat(authority(town, moved)).isEqualTo(other(town));
        assertThat(authority(town, stays)).isEqualTo(town.commune());
        var school = town.schools().get(0);
        plans(head(other(town)), campaign, school).body("items.authority", contains(other(town)));
        plans(head(town.commune()), campaign, school).body("items", empty());
        plans(head(other(town)), campaign, other(town)).body("items.level", contains("AUTHORITY"));
    }

    @Test
    void whatIsHandedOverByItsReviewCountsForTheNewAuthority() {
        var town = Town.with(1);
        var campaign = town.campaign("2026-2027");
        var dossier = town.dossier(campaign, town.school());

        tell.that(
                new ExternalReviewHandedOverV1(
                        UUID.randomUUID(), dossier, ref(town.commune()), ref(town.department()), Instant.now()),
                1);

        await("the dossier followed")
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> authority(town, dossier), town.department()::equals);
    }

    private void look() throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> dossiers.sweep());
        VertxContextSupport.subscribeAndAwait(() -> plans.sweep());
    }

    private static void planned(Town town, UUID campaign, String school) {
        await("a plan of " + school)
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(100))
                .untilAsserted(
                        () -> plans(head(town.commune()), campaign, school).body("items.unit", contains(school)));
    }

    private static ValidatableResponse plans(Tokens who, UUID campaign, String unit) {
        return Api.get(who, "/work-plans?campaign={c}&unit={u}", campaign, unit).statusCode(200);
    }

    private static String authority(Town town, UUID dossier) {
        return Api.get(town.officer(), "/self-assessments/{id}", dossier)
                .statusCode(200)
                .extract()
                .path("authority");
    }

    /** The first school goes to a commune that begins that day. */
    private static void reform(Town town, String day) {
        var begins = town.unit(other(town), "COMMUNE");
        begins.put("validFrom", day);
        var step = Map.of(
                "step", "TRANSFER",
                "from", List.of(town.commune()),
                "to", other(town),
                "units", List.of(town.school()));
        var reform = Map.of(
                "code",
                town.code() + "-R",
                "title",
                "Điều chỉnh địa giới",
                "decisionNumber",
                "12/NQ-HĐND",
                "decidedOn",
                "2026-11-20",
                "effectiveOn",
                day,
                "units",
                List.of(begins),
                "steps",
                List.of(step));
        Api.post(Town.ADMINISTRATOR, reform, "/reforms")
                .statusCode(201)
                .body("reform.effects.begun.unit", contains(town.school()))
                .body("recorded", equalTo(2));
    }

    private static String other(Town town) {
        return town.code() + "-XA-2";
    }

    private static Tokens head(String unit) {
        return Tokens.as(unit + "-head").unit(unit).roles("authority-head");
    }

    private static UnitRef ref(String unit) {
        return new UnitRef(unit, unit, UnitKind.COMMUNE);
    }
}
