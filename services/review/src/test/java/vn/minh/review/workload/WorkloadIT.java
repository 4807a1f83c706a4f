package vn.minh.review.workload;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.minh.domain.Vietnam;
import vn.minh.review.Assessment;
import vn.minh.review.Crew;
import vn.minh.review.Desk;
import vn.minh.review.Drawer;
import vn.minh.review.SecondDesk;
import vn.minh.review.Town;
import vn.minh.testing.RealServers;

@QuarkusTest
@RealServers(database = "review")
class WorkloadIT {

    private static final String TEAM = "authorities[0].teams[0]";
    private static final String LINE = TEAM + ".people.find { it.person == '%s' }.load";

    private final Town town = Town.fresh();
    private final Assessment assessment;
    private final String reviewer = "reviewer-" + town.key();
    private final String colleague = "other-reviewer-" + town.key();
    private UUID proposed = new UUID(0, 0);
    private UUID held = new UUID(0, 0);

    WorkloadIT(Assessment assessment) {
        this.assessment = assessment;
    }

    /** Two on desks, one of them proposed, one waits for the team, one is allotted to nobody. */
    @BeforeEach
    void fourDossiers() {
        held = assessment.approves(town);
        proposed = assessment.approves(town);
        var waiting = assessment.approves(town);
        assessment.approves(town);
        Drawer.write("update external_review set team = '%s' where id in ('%s', '%s', '%s')"
                .formatted(Crew.of(town), held, proposed, waiting));
        town.reviewer().claim(held, 1).statusCode(200);
        town.otherReviewer().claim(proposed, 1).statusCode(200);
        town.otherReviewer().propose(proposed, 2).statusCode(200);
    }

    @Test
    void anOfficerSeesWhoCarriesWhat() {
        load(town.officer())
                .statusCode(200)
                .body("authorities.authority.code", contains(town.commune().code()))
                .body("authorities[0].total.waiting", equalTo(2))
                .body("authorities[0].unallotted.total.waiting", equalTo(1))
                .body(TEAM + ".name", equalTo("Đoàn số 1"))
                .body(TEAM + ".total.waiting", equalTo(1))
                .body(TEAM + ".total.held", equalTo(1))
                .body(LINE.formatted(reviewer) + ".held", equalTo(1))
                .body(LINE.formatted(colleague) + ".held", equalTo(0))
                .body(LINE.formatted(colleague) + ".proposed", equalTo(1))
                .body(LINE.formatted("author-" + town.key()) + ".held", equalTo(0));
    }

    @Test
    void aMemberSeesHerOwnLineAndHerTeamsTotalsOnly() {
        load(town.reviewer())
                .statusCode(200)
                .body("authorities[0].total", nullValue())
                .body(TEAM + ".people.person", contains(reviewer))
                .body(TEAM + ".total.proposed", equalTo(1));
    }

    @Test
    void theDepartmentSeesItsCityAndAStrangerNothing() {
        load(town.departmentOfficer()).body("authorities[0].total.held", equalTo(1));
        load(Town.fresh().officer()).statusCode(200).body("authorities", empty());
    }

    @Test
    void whoIsConcludedIsCountedForHerWhoProposed() {
        town.principal().agree(proposed, town.officer().versionOf(proposed)).statusCode(200);
        town.officer().conclude(proposed, town.officer().versionOf(proposed)).statusCode(200);

        load(town.officer())
                .body(LINE.formatted(colleague) + ".concluded", equalTo(1))
                .body(LINE.formatted(colleague) + ".proposed", equalTo(0));
    }

    @Test
    void aSecondReadingIsCountedForHerWhoReadsUntilSheIsThrough() {
        for (var item : List.of("1.3.a", "2.4.a")) {
            town.reviewer()
                    .record(held, town.officer().versionOf(held), item, Map.of("points", "0", "reason", "Không thấy"))
                    .statusCode(200);
        }
        var second = new SecondDesk(town.otherReviewer());
        second.take(held, town.officer().versionOf(held)).statusCode(200);

        load(town.officer())
                .body(LINE.formatted(colleague) + ".secondReadings", equalTo(1))
                .body(LINE.formatted(colleague) + ".held", equalTo(0))
                .body(TEAM + ".total.secondReadings", equalTo(1))
                .body(TEAM + ".total.held", equalTo(1));

        second.finish(held, town.officer().versionOf(held)).statusCode(200);

        load(town.officer()).body(TEAM + ".total.secondReadings", equalTo(0));
    }

    @Test
    void whatIsOpenAfterTheLastDayIsCountedLate() {
        Drawer.reviewsCloseOn(town, "2020-01-01");

        load(town.officer())
                .body("authorities[0].total.late", equalTo(4))
                .body(LINE.formatted(reviewer) + ".late", equalTo(1));
    }

    @Test
    void aSchoolIsRefusedAndAQuestionWithoutACampaignToo() {
        load(town.principal()).statusCode(403);
        town.officer().asks().get("/api/v1/workload").then().statusCode(422).body("faults.field", contains("campaign"));
        town.officer()
                .asks()
                .get("/api/v1/workload/forecast?campaign=now")
                .then()
                .statusCode(422)
                .body("faults.field", contains("campaign"));
    }

    @Test
    void whoFinishedNothingBeforeTodayIsForetoldNothing() {
        forecast(town.officer())
                .statusCode(200)
                .body("authorities[0].whole.open", equalTo(3))
                .body("authorities[0].whole.pace", nullValue())
                .body("authorities[0].whole.note", notNullValue())
                .body("authorities[0].whole.throughOn", nullValue());
    }

    @Test
    void whatWillMissItsLastDayIsNamedWithTheDayItWillBeDone() {
        var today = Vietnam.dayOf(Instant.now());
        Drawer.write("update external_review set proposed_at = now() - interval '3 days' where id = '%s'"
                .formatted(proposed));
        Drawer.reviewsCloseOn(town, today.plusDays(1).toString());

        var answer = forecast(town.officer());

        answer.body("authorities[0].whole.pace", equalTo("0.1"))
                .body("authorities[0].whole.note", nullValue())
                .body("authorities[0].whole.missedCount", equalTo(3))
                .body(TEAM + ".forecast.open", equalTo(2))
                .body(TEAM + ".forecast.missed", hasSize(2))
                .body(TEAM + ".forecast.missed[1].review", equalTo(held.toString()))
                .body(
                        TEAM + ".forecast.missed[1].unit.code",
                        equalTo(town.school().code()))
                .body(
                        TEAM + ".forecast.missed[1].reviewDueOn",
                        equalTo(today.plusDays(1).toString()))
                .body(
                        TEAM + ".forecast.throughOn",
                        equalTo(WorkingDays.nth(today, 20).toString()));
    }

    @Test
    void aMemberIsForetoldHerTeamsAndNothingOfASchoolSheIsBoundTo() {
        Drawer.reviewsCloseOn(town, "2020-01-01");
        forecast(town.reviewer())
                .body("authorities[0].whole", nullValue())
                .body(TEAM + ".forecast.missed.review", hasSize(2));

        Drawer.binds(town, reviewer);

        forecast(town.reviewer()).body(TEAM + ".forecast.missed", empty());
    }

    private static ValidatableResponse load(Desk desk) {
        return desk.asks().get("/api/v1/workload?campaign=" + Town.CAMPAIGN).then();
    }

    private static ValidatableResponse forecast(Desk desk) {
        return desk.asks()
                .get("/api/v1/workload/forecast?campaign=" + Town.CAMPAIGN)
                .then();
    }
}
