package vn.minh.review.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.minh.contracts.review.ReviewTeamEvent;
import vn.minh.contracts.review.SchoolsAllottedV1;
import vn.minh.domain.Role;
import vn.minh.review.Board;
import vn.minh.review.Desk;
import vn.minh.review.Season;
import vn.minh.review.Seasons;
import vn.minh.review.Town;
import vn.minh.testing.RealServers;
import vn.minh.testing.Told;

@QuarkusTest
@RealServers(database = "review")
class DrawIT {

    private final Seasons seasons;
    private final Told told;
    private Season season = Season.of(Town.fresh(), 0);
    private Board officer = new Board(season.town().officer());

    DrawIT(Seasons seasons, Told told) {
        this.seasons = seasons;
        this.told = told;
    }

    @BeforeEach
    void aSeasonOfSixSchools() {
        season = seasons.opens(6);
        officer = new Board(season.town().officer());
    }

    @Test
    void aPreviewKeepsNothingAndItsSeedComesToTheSameInEarnest() {
        var first = team("one");
        var second = team("two");
        var preview = officer.preview(asked())
                .statusCode(200)
                .body("lots", hasSize(6))
                .extract();
        long seed = preview.<Number>path("seed").longValue();
        officer.read(first).body("schools", hasSize(0));
        listed().body("", hasSize(0));

        var drawn = officer.draw(with("seed", seed))
                .statusCode(201)
                .body("repeatable", equalTo(true))
                .extract();

        assertThat(drawn.<List<?>>path("lots")).isEqualTo(preview.path("lots"));
        assertThat(drawn.<String>path("sha256")).isEqualTo(preview.path("sha256"));
        assertThat(schoolsOf(first)).hasSize(3).doesNotContainAnyElementsOf(schoolsOf(second));
        assertThat(schoolsOf(second)).hasSize(3);
        var fact = told.until(ReviewTeamEvent.TOPIC, first.toString(), heard -> heard.size() == 2)
                .getLast()
                .as(SchoolsAllottedV1.class);
        assertThat(fact.seed()).isEqualTo(seed);
        assertThat(fact.units()).isEqualTo(schoolsOf(first));
        listed().body("seed", equalTo(List.of((int) seed))).body("even", equalTo(List.of(true)));
        season.town()
                .officer()
                .asks()
                .get("/api/v1/draws/{id}", drawn.<String>path("id"))
                .then()
                .statusCode(200)
                .body("repeatable", equalTo(true))
                .body("lots", equalTo(drawn.path("lots")))
                .body("schools", hasSize(6));
    }

    @Test
    void whatATeamHasAlreadyCountsAndIsNotDrawnAgain() {
        var first = team("one");
        var second = team("two");
        officer.allot(first, season.school(1)).statusCode(200);
        officer.allot(first, season.school(2)).statusCode(200);

        officer.draw(asked()).statusCode(201).body("lots", hasSize(4)).body("why", nullValue());

        assertThat(schoolsOf(first)).hasSize(3).contains(season.school(1), season.school(2));
        assertThat(schoolsOf(second)).hasSize(3);
        officer.draw(asked()).statusCode(409).body("type", containsString("nothing-to-draw"));
    }

    @Test
    void dossiersThatWereHandedInGoWithTheirSchools() {
        var review = seasons.submits(season, 1);
        team("one");

        officer.draw(asked()).statusCode(201);

        desk("one").claim(review, 2).statusCode(200);
    }

    @Test
    void noTieIsEverCrossedAndWhatNobodyMayTakeIsListedWithEverybodysTie() {
        var first = team("one", season.member("teacher", "MEMBER", season.school(1)));
        var second = team("two", season.member("other-teacher", "MEMBER", season.school(1)));
        officer.declare(person("one"), 0, season.school(2), "Người nhà").statusCode(200);

        officer.draw(asked())
                .statusCode(201)
                .body("untaken.school", equalTo(List.of(season.school(1))))
                .body("untaken[0].ties", hasSize(2))
                .body("lots", hasSize(5));

        assertThat(schoolsOf(second)).contains(season.school(2));
        assertThat(schoolsOf(first)).doesNotContain(season.school(1), season.school(2));
    }

    @Test
    void whereTiesForbidEvenLoadsTheDrawSaysWhy() {
        var first = team("one");
        var second = team("two");
        for (int school = 1; school <= 4; school++) {
            officer.declare(person("two"), school - 1, season.school(school), "Người nhà")
                    .statusCode(200);
        }

        var answer = officer.draw(Map.of(
                "campaign",
                season.campaign(),
                "seed",
                7,
                "schools",
                List.of(season.school(1), season.school(2), season.school(3), season.school(4))));

        answer.statusCode(201)
                .body("loads.total.sum()", equalTo(4))
                .body("why.tooFull", equalTo(List.of(first.toString())))
                .body("why.tooEmpty", equalTo(List.of(second.toString())))
                .body("why.barred", hasSize(4))
                .body("why.barred[0].ties.person", equalTo(List.of(person("two"))))
                .body("why.text", notNullValue());
    }

    @Test
    void whatCannotBeDrawnIsRefusedAndLeavesNothing() {
        officer.draw(asked()).statusCode(409).body("type", containsString("no-team"));
        var first = team("one");
        officer.allot(first, season.school(1)).statusCode(200);

        officer.draw(with("teams", List.of(UUID.randomUUID())))
                .statusCode(422)
                .body("faults.code", equalTo(List.of("unknown-team")));
        officer.draw(with("schools", List.of(season.school(1))))
                .statusCode(422)
                .body("faults.code", equalTo(List.of("already-allotted")));
        officer.draw(with("schools", List.of(season.preschool().code())))
                .statusCode(422)
                .body("faults.code", equalTo(List.of("not-in-campaign")));
        officer.draw(Map.of("campaign", UUID.randomUUID())).statusCode(404);
        listed().body("", hasSize(0));
        assertThat(schoolsOf(first)).containsExactly(season.school(1));
    }

    @Test
    void membersDoNotDrawAndOthersFindNoDrawOfTheAuthority() {
        team("one");
        String draw = officer.draw(asked()).statusCode(201).extract().path("id");

        new Board(desk("one")).draw(asked()).statusCode(403);
        seen(season.town().departmentOfficer(), draw, 200);
        seen(Desk.of("neighbour", season.otherCommune().code(), Role.AUTHORITY_OFFICER), draw, 404);
        seen(season.town().officer(), UUID.randomUUID().toString(), 404);
    }

    @Test
    void theSameRequestSentTwiceDrawsOnce() {
        var first = team("one");
        var key = UUID.randomUUID().toString();

        var answers = new HashSet<String>();
        for (int i = 0; i < 2; i++) {
            answers.add(season.town()
                    .officer()
                    .asks()
                    .header("Idempotency-Key", key)
                    .body(asked())
                    .post("/api/v1/draws")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id"));
        }

        assertThat(answers).hasSize(1);
        listed().body("", hasSize(1));
        officer.read(first).body("version", equalTo(2));
    }

    private static void seen(Desk desk, String draw, int status) {
        desk.asks().get("/api/v1/draws/{id}", draw).then().statusCode(status);
    }

    private ValidatableResponse listed() {
        return season.town()
                .officer()
                .asks()
                .get("/api/v1/draws?campaign=" + season.campaign())
                .then()
                .statusCode(200);
    }

    @SafeVarargs
    private final UUID team(String name, Map<String, ?>... more) {
        var members = new ArrayList<Map<String, ?>>(List.of(more));
        members.add(season.member(person(name), "HEAD"));
        return seasons.founds(season, "Đoàn " + name, members);
    }

    private Map<String, Object> asked() {
        return Map.of("campaign", season.campaign());
    }

    private Map<String, Object> with(String name, Object value) {
        return Map.of("campaign", season.campaign(), name, value);
    }

    private List<String> schoolsOf(UUID team) {
        return officer.read(team).extract().path("schools.unit");
    }

    private String person(String name) {
        return name + "-" + season.town().key();
    }

    private Desk desk(String name) {
        return Desk.of(person(name), season.town().commune().code());
    }
}
