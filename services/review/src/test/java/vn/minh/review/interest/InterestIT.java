package vn.minh.review.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.minh.contracts.review.InterestEvent;
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
class InterestIT {

    private static final String RECORDED = "vn.minh.review.interest.workplaces-recorded.v1";
    private static final String DECLARED = "vn.minh.review.interest.conflict-declared.v1";
    private static final String WITHDRAWN = "vn.minh.review.interest.conflict-withdrawn.v1";

    private final Seasons seasons;
    private final Told told;
    private Season season = Season.of(Town.fresh(), 0);
    private Board officer = new Board(season.town().officer());
    private Board herself = officer;
    private String person = "";

    InterestIT(Seasons seasons, Told told) {
        this.seasons = seasons;
        this.told = told;
    }

    @BeforeEach
    void somebodyOfWhomNothingIsKnown() {
        season = seasons.opens(2);
        officer = new Board(season.town().officer());
        person = "teacher-" + season.town().key();
        herself = new Board(Desk.of(person, season.town().commune().code()));
    }

    @Test
    void ofWhomNothingIsKnownNothingIsShown() {
        herself.interests("me")
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("person", equalTo(person))
                .body("workplaces", hasSize(0))
                .body("conflicts", hasSize(0));
    }

    @Test
    void sheTellsWhereSheWorkedAndWhatSheHasAnInterestIn() {
        herself.worked("me", 0, Map.of("unit", season.school(1), "validFrom", "2015-09-01", "validTo", "2025-06-30"))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("workplaces.unit", equalTo(List.of(season.school(1))));
        herself.declare("me", 1, season.school(2), "Con gái học tại trường")
                .statusCode(200)
                .body("conflicts[0].reason", equalTo("Con gái học tại trường"));
        herself.withdraw("me", 2, season.school(2)).statusCode(200).body("conflicts", hasSize(0));
        herself.declare("me", 3, season.school(2), "Vẫn học ở đó")
                .statusCode(200)
                .header("ETag", "\"4\"");

        var facts = told.onlyEver(InterestEvent.TOPIC, person, RECORDED, DECLARED, WITHDRAWN, DECLARED);
        assertThat(facts).noneMatch(fact -> fact.body().contains("học"));
    }

    @Test
    void sayingTheSameWorkplacesAgainChangesNothing() {
        var workplace = Map.of("unit", season.school(1), "validFrom", "2015-09-01");
        herself.worked("me", 0, workplace).statusCode(200);

        herself.worked("me", 1, workplace).statusCode(200).header("ETag", "\"1\"");

        told.onlyEver(InterestEvent.TOPIC, person, RECORDED);
    }

    @Test
    void workplacesAreSaidWhole() {
        herself.worked("me", 0, Map.of("unit", season.school(1), "validFrom", "2015-09-01"))
                .statusCode(200);

        herself.worked(
                        "me",
                        1,
                        Map.of("unit", season.school(2), "validFrom", "2020-09-01"),
                        Map.of("unit", season.school(1), "validFrom", "2015-09-01", "validTo", "2020-08-31"))
                .statusCode(200);

        herself.interests("me").body("workplaces.unit", equalTo(List.of(season.school(1), season.school(2))));
    }

    @Test
    void badInputIsRefusedWithEveryFaultAndLeavesNothing() {
        herself.worked("me", 0, Map.of("unit", "NO-SUCH-UNIT", "validFrom", "2015-09-01"))
                .statusCode(422)
                .body("faults.code", equalTo(List.of("unknown-unit")));
        herself.worked(
                        "me",
                        0,
                        Map.of("unit", season.school(1), "validFrom", "2015-09-01", "validTo", "2014-09-01"),
                        Map.of("unit", season.school(2), "validFrom", "2015-09-01"),
                        Map.of("unit", season.school(2), "validFrom", "2018-09-01"))
                .statusCode(422)
                .body("faults.code", equalTo(List.of("days-out-of-order", "workplace-twice")));
        herself.declare("me", 0, season.school(1), " ").statusCode(422);
        herself.declare("me", 0, "NO-SUCH-UNIT", "Người nhà").statusCode(422);
        herself.withdraw("me", 0, season.school(1)).statusCode(404);

        herself.interests("me").body("version", equalTo(0));
    }

    @Test
    void aWriteRestsOnTheVersionThatWasRead() {
        herself.declare("me", 3, season.school(1), "Người nhà").statusCode(412);
        herself.declare("me", 0, season.school(1), "Người nhà").statusCode(200);
        herself.declare("me", 1, season.school(1), "Người nhà").statusCode(409);
        Desk.of(person, season.town().commune().code())
                .asks()
                .body(Map.of("unit", season.school(2), "reason", "Người nhà"))
                .post("/api/v1/reviewers/me/conflicts")
                .then()
                .statusCode(428);
    }

    @Test
    void whatAnOfficerDeclaredThePersonDoesNotWithdraw() {
        officer.declare(person, 0, season.school(1), "Theo đơn phản ánh").statusCode(200);

        herself.withdraw("me", 1, season.school(1)).statusCode(403);

        officer.withdraw(person, 1, season.school(1)).statusCode(200);
    }

    @Test
    void othersFindNobodyAndOfficersOnlyTheirOwnPeopleOnceTheySitInATeam() {
        var stranger = new Board(Desk.of("stranger", season.school(1), Role.PRINCIPAL));
        var neighbour = new Board(Desk.of("neighbour", season.otherCommune().code(), Role.AUTHORITY_OFFICER));
        stranger.interests(person).statusCode(404);
        stranger.declare(person, 0, season.school(1), "Vu khống").statusCode(404);
        neighbour.interests(person).statusCode(200);

        seasons.founds(season, "Đoàn số 1", season.member(person, "HEAD"));

        neighbour.interests(person).statusCode(404);
        officer.interests(person).statusCode(200);
        herself.interests(person).statusCode(200);
    }
}
