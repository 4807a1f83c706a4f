package vn.minh.review.externalreview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.minh.contracts.Answer;
import vn.minh.domain.Role;
import vn.minh.domain.Vietnam;
import vn.minh.review.Assessment;
import vn.minh.review.Crew;
import vn.minh.review.Desk;
import vn.minh.review.Drawer;
import vn.minh.review.SampleSet;
import vn.minh.review.Town;
import vn.minh.testing.RealServers;

@QuarkusTest
@RealServers(database = "review")
class QueueFiltersIT {

    private final Town town = Town.fresh();
    private final Assessment assessment;

    QueueFiltersIT(Assessment assessment) {
        this.assessment = assessment;
    }

    @Test
    void whatNobodyHoldsWaitsAndWhatWentBackIsReturned() {
        var returned = returned();
        var waiting = assessment.approves(town);

        assertFound("?filter=WAITING", waiting);
        assertFound("?filter=RETURNED", returned);
    }

    @Test
    void whatCameBackWithOtherAnswersIsChangedAndSaysInHowManyCriteria() {
        var review = returned();
        assessment.approves(town);

        assessment.approvesAgain(town, review, 2, answers("31"));

        assertFound("?filter=CHANGED", review);
        town.reviewer()
                .queue("?filter=CHANGED")
                .body("items[0].round", equalTo(2))
                .body("items[0].changedCriteria", equalTo(2))
                .body("items[0].approvedAt", equalTo("2026-12-04T02:00:00Z"));
        town.reviewer().queue("?filter=WAITING").body("items[0].changedCriteria", nullValue());
    }

    @Test
    void whatIsOpenAfterTheLastDayOfTheReviewIsLate() {
        assessment.approves(town);
        var today = Vietnam.dayOf(Instant.now());
        Drawer.reviewsCloseOn(town, today.toString());
        town.reviewer().queue("?filter=LATE").body("items", empty());
        town.reviewer()
                .queue("")
                .body("items[0].reviewDueOn", equalTo(today.toString()))
                .body("items[0].late", equalTo(false));

        Drawer.reviewsCloseOn(town, today.minusDays(1).toString());

        for (var desk : List.of(town.reviewer(), town.officer(), town.departmentOfficer())) {
            desk.queue("?filter=LATE")
                    .body("items", hasSize(1))
                    .body("items[0].reviewDueOn", equalTo(today.minusDays(1).toString()))
                    .body("items[0].late", equalTo(true));
        }
    }

    @Test
    void whatIsOddAboutThePointsIsShownOnTheAuthoritysSideOnly() {
        var review = assessment.approves(town);
        assessment.approves(town);
        town.reviewer().claim(review, 1).statusCode(200);
        for (var item : List.of("1.3.a", "2.4.a")) {
            town.reviewer()
                    .record(
                            review,
                            town.officer().versionOf(review),
                            item,
                            Map.of("points", "0", "reason", "Không thấy"))
                    .statusCode(200);
        }

        assertFound("?filter=ANOMALY", review);
        // Whoever may read it a second time is not told that the first reader differs from the school.
        town.otherReviewer().queue("?filter=ANOMALY").body("items", empty());
        town.officer().queue("?filter=ANOMALY").body("items[0].anomalies", contains("GAP"));
        town.principal().queue("?filter=ANOMALY").body("items", empty());
        town.principal().queue("").body("items[0].anomalies", empty());
    }

    @Test
    void whoAsksForHerOwnFindsWhatSheHolds() {
        var hers = assessment.approves(town);
        var another = assessment.approves(town);
        town.reviewer().claim(hers, 1).statusCode(200);
        town.otherReviewer().claim(another, 1).statusCode(200);

        assertFound("?holder=me", hers);
        town.otherReviewer().queue("?holder=me").body("items.id", contains(another.toString()));
        town.officer().queue("?holder=me").body("items", empty());
    }

    @Test
    void aTeamIsAskedForByWhoSeesIt() {
        var allotted = assessment.approves(town);
        assessment.approves(town);
        Drawer.write("update external_review set team = '%s' where id = '%s'".formatted(Crew.of(town), allotted));

        assertFound("?team=" + Crew.of(town), allotted);
        town.officer()
                .queue("?team=" + Crew.of(town))
                .body("items.team", contains(Crew.of(town).toString()));
        town.principal().queue("?team=" + Crew.of(town)).body("items", empty());
        town.reviewer().queue("?team=" + UUID.randomUUID()).body("items", empty());
    }

    @Test
    void filtersAreAskedTogether() {
        var mine = assessment.approves(town);
        assessment.approves(town);
        town.reviewer().claim(mine, 1).statusCode(200);
        Drawer.reviewsCloseOn(town, "2020-01-01");

        assertFound("?filter=LATE&holder=me&state=ASSIGNED&schoolYear=2026-2027", mine);
        town.reviewer().queue("?filter=LATE&holder=me&state=OPENED").body("items", empty());
    }

    @Test
    void whoReachesADossierInTwoWaysSeesItOnceAndEverythingInTheOrderOfArrival() {
        var elsewhere = Town.fresh();
        var expected = new ArrayList<String>();
        for (var where : List.of(town, elsewhere, town, elsewhere)) {
            expected.add(assessment.approves(where).toString());
        }
        Drawer.write("update external_review set team = '%s' where id = '%s'"
                .formatted(Crew.of(elsewhere), expected.get(1)));
        var officer = Desk.of("both-" + town.key(), town.commune().code(), Role.AUTHORITY_OFFICER);
        Drawer.seats(town, "both-" + town.key(), "MEMBER");
        Drawer.seats(elsewhere, "both-" + town.key(), "SECRETARY");

        assertThat(walked(officer, 1)).isEqualTo(expected);
        assertThat(walked(officer, 3)).isEqualTo(expected);
    }

    @Test
    void typingErrorsAreTold() {
        for (var asked : List.of("filter=ODD", "team=mine", "holder=somebody")) {
            town.reviewer()
                    .queue("?" + asked)
                    .statusCode(422)
                    .body("faults.field", contains(asked.substring(0, asked.indexOf('='))));
        }
        town.reviewer().queue("?filter=&team=&holder=&state=").statusCode(200);
    }

    private void assertFound(String asked, UUID review) {
        town.reviewer().queue(asked).statusCode(200).body("items.id", contains(review.toString()));
    }

    private static List<String> walked(Desk desk, int size) {
        var seen = new ArrayList<String>();
        String after = "";
        do {
            var page = desk.queue("?size=" + size + (after.isEmpty() ? "" : "&after=" + after))
                    .statusCode(200)
                    .extract();
            seen.addAll(page.path("items.id"));
            after = page.path("next") == null ? "" : page.path("next");
        } while (!after.isEmpty());
        return seen;
    }

    private UUID returned() {
        var review = assessment.approves(town);
        var nextWeek = Vietnam.dayOf(Instant.now()).plusDays(7).toString();
        town.reviewer().claim(review, 1).statusCode(200);
        town.reviewer()
                .requestSupplement(review, 2, nextWeek, "1.3", "Thiếu ảnh")
                .statusCode(200);
        return review;
    }

    /** The piece of 1.3.a has another version in each round. */
    private static List<Answer> answers(String pointsOfTheLab) {
        return Stream.concat(
                        SampleSet.answers().stream()
                                .filter(answer -> !answer.item().equals("2.4.a")),
                        Stream.of(SampleSet.points("2.4.a", null, pointsOfTheLab)))
                .toList();
    }
}
