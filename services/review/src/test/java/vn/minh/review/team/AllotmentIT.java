package vn.minh.review.team;

import static java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.minh.contracts.review.ExternalReviewAllottedV1;
import vn.minh.contracts.review.ExternalReviewEvent;
import vn.minh.contracts.review.ReviewTeamEvent;
import vn.minh.contracts.review.SchoolsAllottedV1;
import vn.minh.review.Board;
import vn.minh.review.Desk;
import vn.minh.review.Season;
import vn.minh.review.Seasons;
import vn.minh.review.Town;
import vn.minh.testing.RealServers;
import vn.minh.testing.Told;

@QuarkusTest
@RealServers(database = "review")
class AllotmentIT {

    private final Seasons seasons;
    private final Told told;
    private Season season = Season.of(Town.fresh(), 0);
    private Board officer = new Board(season.town().officer());
    private UUID first = new UUID(0, 0);
    private UUID second = new UUID(0, 0);

    AllotmentIT(Seasons seasons, Told told) {
        this.seasons = seasons;
        this.told = told;
    }

    @BeforeEach
    void twoTeams() {
        season = seasons.opens(3);
        officer = new Board(season.town().officer());
        first = seasons.founds(season, "Đoàn số 1", season.member(person("one"), "HEAD"));
        second = seasons.founds(season, "Đoàn số 2", season.member(person("two"), "HEAD"));
    }

    @Test
    void namingASchoolGivesItsDossierToTheTeamAlone() {
        var review = seasons.submits(season, 1);
        desk("one").read(review).statusCode(200);
        desk("two").read(review).statusCode(200);

        officer.allot(first, season.school(1))
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("schools.unit", equalTo(List.of(season.school(1))));

        desk("one").read(review).statusCode(200);
        desk("two").read(review).statusCode(404);
        assertThat(lastTeamOf(review)).isEqualTo(first);
        var fact = told.until(ReviewTeamEvent.TOPIC, first.toString(), heard -> heard.size() == 2)
                .getLast()
                .as(SchoolsAllottedV1.class);
        assertThat(fact.units()).containsExactly(season.school(1));
        assertThat(fact.seed()).isNull();
    }

    @Test
    void aDossierThatComesLaterIsTheTeamsFromTheStart() {
        officer.allot(first, season.school(1)).statusCode(200);

        var review = seasons.submits(season, 1);

        desk("one").claim(review, 1).statusCode(200);
        desk("two").read(review).statusCode(404);
    }

    @Test
    void whoHoldsTheDossierKeepsItInHerOwnTeamAndLetsGoInAnother() {
        var hers = seasons.submits(season, 1);
        var anothers = seasons.submits(season, 2);
        desk("one").claim(hers, 1).statusCode(200);
        desk("one").claim(anothers, 1).statusCode(200);

        officer.allot(first, season.school(1)).statusCode(200);
        officer.allot(second, season.school(2)).statusCode(200);

        season.town().officer().read(hers).body("state", equalTo("ASSIGNED"));
        season.town().officer().read(anothers).body("state", equalTo("OPENED"));
    }

    @Test
    void takingASchoolFromAnotherTeamNeedsAReasonThatStaysWithTheAuthority() {
        var review = seasons.submits(season, 1);
        officer.allot(first, season.school(1)).statusCode(200);

        officer.allot(second, season.school(1))
                .statusCode(422)
                .body("faults.code", equalTo(List.of("reason-missing")))
                .body("faults[0].why", containsString("Đoàn số 1"));
        officer.read(second).body("schools", hasSize(0)).body("version", equalTo(1));

        officer.allot(second, season.school(1), "Đoàn số 1 quá tải")
                .statusCode(200)
                .body("schools[0].reason", equalTo("Đoàn số 1 quá tải"));

        officer.read(first).body("schools", hasSize(0)).body("version", equalTo(3));
        new Board(desk("two")).read(second).body("schools[0].reason", nullValue());
        assertThat(lastTeamOf(review)).isEqualTo(second);
        var facts = told.until(ReviewTeamEvent.TOPIC, second.toString(), heard -> heard.size() == 2);
        assertThat(facts.getLast().body()).doesNotContain("quá tải");
        var released = told.until(ReviewTeamEvent.TOPIC, first.toString(), heard -> heard.size() == 3);
        assertThat(released.getLast().as(SchoolsAllottedV1.class).units()).isEmpty();
    }

    @Test
    void sayingTheSameAgainChangesNothing() {
        officer.allot(first, season.school(1)).statusCode(200);

        officer.allot(first, season.school(1)).statusCode(200).header("ETag", "\"2\"");
    }

    @Test
    void aReleasedSchoolIsOpenToEveryTeamAgain() {
        var review = seasons.submits(season, 1);
        officer.allot(first, season.school(1)).statusCode(200);
        desk("two").read(review).statusCode(404);

        officer.release(first, season.school(1)).statusCode(200).body("schools", hasSize(0));

        desk("two").read(review).statusCode(200);
        assertThat(lastTeamOf(review)).isNull();
        officer.release(first, season.school(1)).statusCode(404);
    }

    @Test
    void onlySchoolsThatTheAuthorityHasToReviewAreGiven() {
        officer.allot(first, season.preschool().code())
                .statusCode(422)
                .body("faults.code", equalTo(List.of("not-in-campaign")));
        officer.allot(first, "NO-SUCH-UNIT").statusCode(422).body("faults.code", equalTo(List.of("unknown-unit")));
        officer.allot(first, seasons.opens(1).school(1))
                .statusCode(422)
                .body("faults.code", equalTo(List.of("not-accountable")));
        officer.read(first).body("version", equalTo(1));
    }

    @Test
    void ofTwoOfficersWhoGiveASchoolToTwoTeamsAtOnceOneWins() {
        Callable<Integer> toFirst =
                () -> officer.allot(first, season.school(1)).extract().statusCode();
        Callable<Integer> toSecond =
                () -> officer.allot(second, season.school(1)).extract().statusCode();

        List<Integer> answers;
        try (var officers = newVirtualThreadPerTaskExecutor()) {
            answers = officers.invokeAll(List.of(toFirst, toSecond)).stream()
                    .map(Future::resultNow)
                    .toList();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }

        // The slower one met the lost race (412), or read it in time and owes a reason (422).
        assertThat(answers).containsOnlyOnce(200).containsAnyOf(412, 422);
        assertThat(schoolsOf(first).size() + schoolsOf(second).size()).isEqualTo(1);
    }

    @Test
    void nobodyButTheOfficersGivesSchools() {
        new Board(desk("one")).allot(first, season.school(1)).statusCode(403);
        new Board(season.town().departmentOfficer())
                .allot(first, season.school(1))
                .statusCode(403);
    }

    private @Nullable UUID lastTeamOf(UUID review) {
        var all = told.until(
                ExternalReviewEvent.TOPIC,
                review.toString(),
                heard -> heard.size() == season.town().officer().versionOf(review));
        return all.getLast().as(ExternalReviewAllottedV1.class).teamId();
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
