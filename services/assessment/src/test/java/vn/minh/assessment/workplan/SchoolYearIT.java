package vn.minh.assessment.workplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.minh.assessment.Api;
import vn.minh.assessment.AtOnce;
import vn.minh.assessment.Councils;
import vn.minh.assessment.TestClock;
import vn.minh.assessment.Town;
import vn.minh.assessment.workplan.events.OverdueSchedule;
import vn.minh.contracts.assessment.TaskOverdueV1;
import vn.minh.contracts.assessment.WorkPlanEvent;
import vn.minh.contracts.review.SupplementRequestedV1;
import vn.minh.testing.RealServers;
import vn.minh.testing.Tell;
import vn.minh.testing.Told;

/** A whole school year in some seconds: the days are the test's, everything else is the product's. */
@QuarkusTest
@RealServers(database = "assessment")
class SchoolYearIT {

    private static final Map<String, Map<String, Object>> GROUP_ONE = Map.of(
            "1.1.m", Map.of("met", true),
            "1.2.a", Map.of("points", "30"),
            "1.2.b", Map.of("met", true),
            "1.2.c", Map.of("fields", Map.of("solution", "cổng thông tin")));
    private static final Map<String, Map<String, Object>> GROUP_TWO = Map.of(
            "2.1.m", Map.of("met", true),
            "2.2.a", Map.of("amount", 37, "points", "25"),
            "2.2.b", Map.of("amount", "92.5", "points", "40"));

    @Inject
    OverdueSchedule schedule;

    @Inject
    Told told;

    @Inject
    Tell tell;

    @AfterEach
    void theClockRunsAgain() {
        TestClock.release();
    }

    @Test
    void aYearFromTheOpeningOfTheCampaignToThePublishedResult() throws Throwable {
        TestClock.at("2026-10-12T02:00:00Z");
        var town = Town.with(1);
        var school = town.school();
        var desk = new Desk(town, town.campaign("2026-2027"));
        var plan = desk.schoolPlan();
        var facts = desk.facts(0);
        var dossier = facts.dossier();

        TestClock.at("2026-11-02T02:00:00Z");
        Api.move(town.principal(school), 0, Councils.of(school), "/self-assessments/{id}/council", dossier)
                .statusCode(201);
        Api.move(town.council(school), 1, assignments(school), "/self-assessments/{id}/council/assignments", dossier)
                .statusCode(200);
        becomes(desk, plan, "found-council", "PROVEN");
        becomes(desk, plan, "assign-criteria", "PROVEN");

        TestClock.at("2027-03-02T02:00:00Z");
        assertThat(AtOnce.each(answers(town, dossier))).containsOnly(200).hasSize(7);
        look();
        becomes(desk, plan, "make-plan", "OVERDUE");

        TestClock.at("2027-05-20T09:00:00Z");
        Api.move(town.council(school), 2, "", "/self-assessments/{id}/signature", dossier)
                .statusCode(200);
        becomes(desk, plan, "sign-minutes", "PROVEN");

        TestClock.at("2027-05-31T17:01:00Z");
        look();
        becomes(desk, plan, "submit", "OVERDUE");
        approve(desk, dossier, 3).body("submittedLate", equalTo(true));
        becomes(desk, plan, "submit", "PROVEN");
        Desk.until(desk.commune(), desk.communePlan(), "receive-all", "status", "PROVEN");

        TestClock.at("2027-06-02T02:00:00Z");
        tell.that(
                new SupplementRequestedV1(
                        UUID.randomUUID(),
                        dossier,
                        1,
                        List.of("2.2"),
                        LocalDate.parse("2027-06-08"),
                        "reviewer",
                        Instant.parse("2027-06-02T02:00:00Z")),
                1);
        becomes(desk, plan, "submit", "OPEN");
        assertThat(Desk.of(desk.principal(), plan, "submit", "dueOn")).isEqualTo("2027-06-08");

        TestClock.at("2027-06-08T16:59:59Z");
        Api.move(
                        town.member(school, 1),
                        1,
                        Map.of("amount", 40, "points", "50"),
                        "/self-assessments/{id}/answers/{item}",
                        dossier,
                        "2.2.a")
                .statusCode(200);
        Api.move(town.council(school), 5, "", "/self-assessments/{id}/signature", dossier)
                .statusCode(200);
        look();
        approve(desk, dossier, 6).body("submittedLate", equalTo(false)).body("round", equalTo(2));
        becomes(desk, plan, "submit", "PROVEN");

        TestClock.at("2027-06-15T02:00:00Z");
        tell.that(facts.accepted("OWN_RESULT"), 1);
        tell.that(facts.concluded(), 1);
        tell.that(facts.recognised(), 1);
        tell.that(facts.accepted("RECOGNISED_RESULT"), 1);
        for (var task : List.of("own-result", "be-reviewed", "be-recognised", "publish")) {
            becomes(desk, plan, task, "PROVEN");
        }
        for (var task : List.of("review-all", "recognise-all", "recognised-results", "publish")) {
            Desk.until(desk.commune(), desk.communePlan(), task, "status", "PROVEN");
        }
        assertThat(overdue(plan)).containsExactly("make-plan", "approve", "submit", "own-result");
    }

    private static List<Map<String, Object>> assignments(String school) {
        return List.of(
                assignment("1.1", Councils.member(school, 0)),
                assignment("1.2", Councils.member(school, 0)),
                assignment("2.1", Councils.member(school, 1)),
                assignment("2.2", Councils.member(school, 1)));
    }

    private static Map<String, Object> assignment(String criterion, String person) {
        return Map.of("criterion", criterion, "persons", List.of(person));
    }

    /** Both members at the same time, each her own criteria. */
    private static List<Callable<ValidatableResponse>> answers(Town town, UUID dossier) {
        return List.of(GROUP_ONE, GROUP_TWO).stream()
                .flatMap(group -> group.entrySet().stream()
                        .<Callable<ValidatableResponse>>map(answer -> () -> Api.move(
                                town.member(town.school(), group == GROUP_ONE ? 0 : 1),
                                0,
                                answer.getValue(),
                                "/self-assessments/{id}/answers/{item}",
                                dossier,
                                answer.getKey())))
                .toList();
    }

    private static ValidatableResponse approve(Desk desk, UUID dossier, long version) {
        var fingerprint = Api.get(desk.principal(), "/self-assessments/{id}", dossier)
                .extract()
                .<String>path("fingerprint");
        return Api.move(
                        desk.principal(),
                        version,
                        Map.of("fingerprint", fingerprint),
                        "/self-assessments/{id}/approval",
                        dossier)
                .statusCode(200);
    }

    private static void becomes(Desk desk, String plan, String task, String status) {
        Desk.until(desk.principal(), plan, task, "status", status);
    }

    private void look() throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> schedule.sweep());
    }

    private List<String> overdue(String plan) {
        return told.until(WorkPlanEvent.TOPIC, plan, facts -> facts.size() >= 18).stream()
                .filter(fact -> fact.type().endsWith(".task-overdue.v1"))
                .map(fact -> fact.as(TaskOverdueV1.class).task())
                .toList();
    }
}
