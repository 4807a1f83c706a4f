package vn.minh.review.team;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.minh.contracts.review.ReviewTeamEvent;
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
class TeamChangeIT {

    private static final String FOUNDED = "vn.minh.review.review-team.founded.v1";
    private static final String CHANGED = "vn.minh.review.review-team.changed.v1";
    private static final String ALLOTTED = "vn.minh.review.review-team.schools-allotted.v1";
    private static final String DISSOLVED = "vn.minh.review.review-team.dissolved.v1";

    private final Seasons seasons;
    private final Told told;
    private Season season = Season.of(Town.fresh(), 0);
    private Board officer = new Board(season.town().officer());

    TeamChangeIT(Seasons seasons, Told told) {
        this.seasons = seasons;
        this.told = told;
    }

    @BeforeEach
    void aSeasonOpens() {
        season = seasons.opens(2);
        officer = new Board(season.town().officer());
    }

    @Test
    void aChangeIsSaidWholeAndTold() {
        var team = seasons.founds(season, "Đoàn số 1", season.member("a", "HEAD"));

        var answer = officer.change(
                team, 1, season.charter("Đoàn Một", season.member("b", "HEAD"), season.member("a", "MEMBER")));

        answer.statusCode(200)
                .header("ETag", "\"2\"")
                .body("name", equalTo("Đoàn Một"))
                .body("members.person", equalTo(List.of("b", "a")));
        told.onlyEver(ReviewTeamEvent.TOPIC, team.toString(), FOUNDED, CHANGED);
    }

    @Test
    void whoLeavesTheTeamLetsGoOfItsDossiersAndWhoStaysKeepsHers() {
        var town = season.town();
        var leaving = Desk.of("leaving-" + town.key(), town.commune().code());
        var staying = Desk.of("staying-" + town.key(), town.commune().code());
        var head = season.member("head-" + town.key(), "HEAD");
        var stays = season.member(staying.tokens().subject(), "MEMBER");
        var one = seasons.submits(season, 1);
        var two = seasons.submits(season, 2);
        var team = seasons.founds(
                season, "Đoàn số 1", head, stays, season.member(leaving.tokens().subject(), "MEMBER"));
        officer.allot(team, season.school(1)).statusCode(200);
        officer.allot(team, season.school(2)).statusCode(200);
        leaving.claim(one, 2).statusCode(200);
        staying.claim(two, 2).statusCode(200);

        officer.change(team, 3, season.charter("Đoàn số 1", head, stays)).statusCode(200);

        town.officer().read(one).body("state", equalTo("OPENED")).body("version", equalTo(4));
        town.officer().read(two).body("state", equalTo("ASSIGNED")).body("version", equalTo(3));
    }

    @Test
    void aChangeRestsOnTheVersionThatWasRead() {
        var team = seasons.founds(season, "Đoàn số 1", season.member("a", "HEAD"));
        var charter = season.charter("Đoàn", season.member("b", "HEAD"));

        season.town()
                .officer()
                .asks()
                .body(charter)
                .put("/api/v1/review-teams/{id}", team)
                .then()
                .statusCode(428);
        officer.change(team, 7, charter).statusCode(412);
        new Board(Desk.of("neighbour", season.otherCommune().code(), Role.AUTHORITY_OFFICER))
                .change(team, 1, charter)
                .statusCode(404);
        officer.read(team).body("members.person", equalTo(List.of("a")));
    }

    @Test
    void aDissolvedTeamLetsGoOfItsSchoolsAndItsDossiersAndIsWorkedWithNoMore() {
        var town = season.town();
        var review = seasons.submits(season, 1);
        var team = seasons.founds(season, "Đoàn số 1", season.member("lead-" + town.key(), "HEAD", season.school(2)));
        officer.allot(team, season.school(1)).statusCode(200);
        Desk.of("lead-" + town.key(), season.school(2)).claim(review, 2).statusCode(200);

        officer.dissolve(team)
                .statusCode(200)
                .body("state", equalTo("DISSOLVED"))
                .body("schools", hasSize(0))
                .body("moves", hasSize(0));

        town.officer().read(review).body("state", equalTo("OPENED"));
        Desk.of("lead-" + town.key(), season.school(2)).claim(review, 4).statusCode(404);
        officer.allot(team, season.school(1))
                .statusCode(409)
                .body("type", endsWith("/problems/illegal-move"))
                .body("detail", containsString("đã giải thể"));
        told.onlyEver(ReviewTeamEvent.TOPIC, team.toString(), FOUNDED, ALLOTTED, DISSOLVED);
    }
}
