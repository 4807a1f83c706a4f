package vn.minh.review.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.minh.contracts.review.ReviewTeamEvent;
import vn.minh.contracts.review.ReviewTeamFoundedV1;
import vn.minh.contracts.review.TeamPost;
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
class TeamIT {

    private static final String FOUNDED = "vn.minh.review.review-team.founded.v1";

    private final Seasons seasons;
    private final Told told;
    private Season season = Season.of(Town.fresh(), 0);
    private Board officer = new Board(season.town().officer());

    TeamIT(Seasons seasons, Told told) {
        this.seasons = seasons;
        this.told = told;
    }

    @BeforeEach
    void aSeasonOpens() {
        season = seasons.opens(2);
        officer = new Board(season.town().officer());
    }

    @Test
    void aDecisionFoundsATeamOfPeopleFromEverywhere() {
        var team = seasons.founds(
                season, "Đoàn số 1", season.member("lead", "HEAD"), season.member("guest", "MEMBER", season.school(1)));

        officer.read(team)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("name", equalTo("Đoàn số 1"))
                .body("authority.code", equalTo(season.town().commune().code()))
                .body("members.person", equalTo(List.of("lead", "guest")))
                .body("state", equalTo("FOUNDED"))
                .body("moves", equalTo(List.of("change", "allot", "release", "dissolve")));
        var fact = told.onlyEver(ReviewTeamEvent.TOPIC, team.toString(), FOUNDED)
                .getFirst()
                .as(ReviewTeamFoundedV1.class);
        assertThat(fact.members()).extracting("post").containsExactly(TeamPost.HEAD, TeamPost.MEMBER);
        assertThat(fact.decisionNumber()).isEqualTo("12/QĐ-UBND");
        assertThat(fact.department()).isEqualTo(season.town().department());
    }

    @Test
    void whoSitsInATeamReviewsWhereverSheWorksAndWithoutAnyRole() {
        var review = seasons.submits(season, 1);
        var guest = Desk.of("guest-" + season.town().key(), season.school(2));
        guest.claim(review, 1).statusCode(404);

        seasons.founds(
                season,
                "Đoàn số 1",
                season.member("lead", "HEAD"),
                season.member(guest.tokens().subject(), "MEMBER", season.school(2)));

        guest.claim(review, 1).statusCode(200);
    }

    @Test
    void whoseTimeInTheTeamIsOverReviewsNoMore() {
        var review = seasons.submits(season, 1);
        var gone = Desk.of("gone-" + season.town().key(), season.school(2));
        seasons.founds(
                season,
                "Đoàn số 1",
                season.member("lead", "HEAD"),
                season.member(gone.tokens().subject(), "MEMBER", season.school(2), null, Season.TODAY.minusDays(1)));

        gone.claim(review, 1).statusCode(404);
    }

    @Test
    void membersAndTheDepartmentReadItAndTheOtherAuthoritiesFindNothing() {
        var town = season.town();
        var team = seasons.founds(season, "Đoàn số 1", season.member("lead-" + town.key(), "HEAD"));
        var member = new Board(Desk.of("lead-" + town.key(), season.school(1)));
        var neighbour = new Board(Desk.of("neighbour", season.otherCommune().code(), Role.AUTHORITY_OFFICER));

        member.read(team).statusCode(200).body("moves", equalTo(List.of()));
        new Board(town.departmentOfficer()).read(team).statusCode(200).body("moves", equalTo(List.of()));
        neighbour.read(team).statusCode(404).body("type", endsWith("/problems/not-found"));
        new Board(town.principal()).read(team).statusCode(404);
        officer.read(UUID.randomUUID()).statusCode(404);
    }

    @Test
    void theListShowsEachTheTeamsSheMayKnowOf() {
        var town = season.town();
        var first = seasons.founds(season, "Đoàn số 1", season.member("lead-1-" + town.key(), "HEAD"));
        var second = seasons.founds(season, "Đoàn số 2", season.member("lead-2-" + town.key(), "HEAD"));
        var both = List.of(first.toString(), second.toString());

        assertThat(listed(town.officer())).isEqualTo(both);
        assertThat(listed(town.departmentOfficer())).isEqualTo(both);
        assertThat(listed(Desk.of("lead-2-" + town.key(), season.school(1)))).containsExactly(second.toString());
        assertThat(listed(town.principal())).isEmpty();
        var page = town.officer().asks().get("/api/v1/review-teams?size=1&campaign=" + season.campaign());
        String next = page.then().body("items", hasSize(1)).extract().path("next");
        town.officer()
                .asks()
                .get("/api/v1/review-teams?size=1&campaign=" + season.campaign() + "&after=" + next)
                .then()
                .body("items.id", equalTo(List.of(second.toString())));
    }

    @Test
    void aTeamThatIsNoneIsRefusedAndLeavesNothing() {
        refused("one-head", season.member("a", "MEMBER"));
        refused("unknown-unit", season.member("a", "HEAD", "NO-SUCH-UNIT"));
        assertThat(listed(season.town().officer())).isEmpty();
    }

    @Test
    void aDecisionOfTomorrowOrACampaignOfNobodyIsRefused() {
        var asks = season.town().officer().asks();
        var charter = season.charter("Đoàn", season.member("a", "HEAD"));
        var tomorrow = Season.TODAY.plusDays(1).toString();

        asks.body(Map.of(
                        "campaign",
                        season.campaign(),
                        "decisionNumber",
                        "1",
                        "decidedOn",
                        tomorrow,
                        "charter",
                        charter))
                .post("/api/v1/review-teams")
                .then()
                .statusCode(422)
                .body("faults.code", equalTo(List.of("in-future")));
        asks.body(Map.of(
                        "campaign",
                        UUID.randomUUID(),
                        "decisionNumber",
                        "1",
                        "decidedOn",
                        Season.TODAY.toString(),
                        "charter",
                        charter))
                .post("/api/v1/review-teams")
                .then()
                .statusCode(404)
                .body("detail", containsString("đợt đánh giá"));
    }

    @Test
    void onlyOfficersAndTheHeadOfAnAuthorityFoundTeams() {
        var town = season.town();

        seasons.found(season, town.reviewer(), "Đoàn", season.member("a", "HEAD"))
                .statusCode(403);
        seasons.found(season, town.departmentOfficer(), "Đoàn", season.member("a", "HEAD"))
                .statusCode(403);
        seasons.found(season, town.head(), "Đoàn", season.member("a", "HEAD")).statusCode(201);
    }

    @SafeVarargs
    private final void refused(String code, Map<String, ?>... members) {
        seasons.found(season, season.town().officer(), "Đoàn", members)
                .statusCode(422)
                .body("faults.code", hasItem(code));
    }

    private List<String> listed(Desk desk) {
        return desk.asks()
                .get("/api/v1/review-teams?campaign=" + season.campaign())
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }
}
