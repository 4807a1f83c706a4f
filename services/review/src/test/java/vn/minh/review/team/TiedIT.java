package vn.minh.review.team;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.minh.review.Board;
import vn.minh.review.Desk;
import vn.minh.review.Season;
import vn.minh.review.Seasons;
import vn.minh.review.Town;
import vn.minh.testing.RealServers;

@QuarkusTest
@RealServers(database = "review")
class TiedIT {

    private final Seasons seasons;
    private Season season = Season.of(Town.fresh(), 0);
    private Board officer = new Board(season.town().officer());
    private UUID first = new UUID(0, 0);

    TiedIT(Seasons seasons) {
        this.seasons = seasons;
    }

    @BeforeEach
    void aTeam() {
        season = seasons.opens(3);
        officer = new Board(season.town().officer());
        first = seasons.founds(season, "Đoàn số 1", season.member(person("one"), "HEAD"));
    }

    @Test
    void aSchoolWithATieToAnybodyOfTheTeamIsRefusedAndThePersonNamed() {
        var team = seasons.founds(
                season,
                "Đoàn số 3",
                season.member(person("three"), "HEAD"),
                season.member("teacher", "MEMBER", season.school(1)),
                season.member(person("late"), "MEMBER", season.school(3), Season.TODAY.plusDays(20), null));
        worked(person("three"), season.school(2), Season.TODAY.minusYears(3).toString());

        tied(officer.allot(team, season.school(1)), "teacher", "là người của");
        tied(officer.allot(team, season.school(2)), person("three"), "ba năm qua");
        tied(officer.allot(team, season.school(3)), person("late"), "là người của");
        officer.read(team).body("schools", hasSize(0)).body("version", equalTo(1));
    }

    @Test
    void aDeclaredConflictKeepsTheTeamFromTheSchoolUntilItIsWithdrawn() {
        officer.declare(person("one"), 0, season.school(1), "Con gái học tại trường")
                .statusCode(200);

        tied(officer.allot(first, season.school(1)), person("one"), "xung đột lợi ích");
        officer.withdraw(person("one"), 1, season.school(1)).statusCode(200);

        officer.allot(first, season.school(1)).statusCode(200);
    }

    @Test
    void aWorkplaceOfMoreThanThreeYearsAgoIsNoTie() {
        worked(
                person("one"),
                season.school(1),
                Season.TODAY.minusYears(3).minusDays(1).toString());

        officer.allot(first, season.school(1)).statusCode(200);
    }

    @Test
    void nobodyWithATieToASchoolOfTheTeamIsAddedToIt() {
        officer.allot(first, season.school(1)).statusCode(200);
        var head = season.member(person("one"), "HEAD");

        tied(
                officer.change(
                        first, 2, season.charter("Đoàn", head, season.member("teacher", "MEMBER", season.school(1)))),
                "teacher",
                "là người của");
        officer.read(first).body("members", hasSize(1)).body("version", equalTo(2));

        officer.change(first, 2, season.charter("Đoàn", head, season.member("teacher", "MEMBER", season.school(2))))
                .statusCode(200);
    }

    @Test
    void aTieFoundLaterIsShownToTheOfficerAndKeepsThePersonFromTheDossier() {
        var review = seasons.submits(season, 1);
        officer.allot(first, season.school(1)).statusCode(200);

        new Board(desk("one"))
                .declare("me", 0, season.school(1), "Em trai dạy ở trường")
                .statusCode(200);

        officer.read(first)
                .body("hindrances.person", equalTo(List.of(person("one"))))
                .body("hindrances[0].kind", equalTo("DECLARED"));
        desk("one").claim(review, 2).statusCode(404);
        officer.change(first, 2, season.charter("Đoàn", season.member(person("one"), "HEAD")))
                .statusCode(200);
    }

    private static void tied(ValidatableResponse answer, String person, String how) {
        answer.statusCode(422)
                .body("faults.code", equalTo(List.of("member-tied")))
                .body("faults[0].field", containsString(person))
                .body("faults[0].why", containsString(how));
    }

    private void worked(String person, String school, String until) {
        officer.worked(person, 0, Map.of("unit", school, "validFrom", "2010-09-01", "validTo", until))
                .statusCode(200);
    }

    private String person(String name) {
        return name + "-" + season.town().key();
    }

    private Desk desk(String name) {
        return Desk.of(person(name), season.town().commune().code());
    }
}
