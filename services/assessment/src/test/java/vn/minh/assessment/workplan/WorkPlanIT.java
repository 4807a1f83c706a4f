package vn.minh.assessment.workplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.minh.assessment.Api;
import vn.minh.assessment.Town;
import vn.minh.contracts.assessment.WorkPlanDrawnUpV1;
import vn.minh.contracts.assessment.WorkPlanEvent;
import vn.minh.testing.RealServers;
import vn.minh.testing.Tell;
import vn.minh.testing.Told;

/** The plan draws itself up and ticks itself. */
@QuarkusTest
@RealServers(database = "assessment")
class WorkPlanIT {

    private static final LocalDate SUPPLEMENT = LocalDate.parse("2027-06-05");

    @Inject
    Told told;

    @Inject
    Tell tell;

    @Test
    void everyUnitOfAnOpenedCampaignGetsAPlanAndItsAuthorityOneOfItsOwn() {
        var desk = Desk.of(2);
        var school = desk.schoolPlan();
        var commune = desk.communePlan();

        var answer = Api.get(desk.principal(), "/work-plans/{id}", school);

        answer.statusCode(200)
                .header("ETag", "\"1\"")
                .body("level", equalTo("SCHOOL"))
                .body("authority", equalTo(desk.town().commune()))
                .body("tasks", hasSize(12))
                .body("tasks.status", everyItem(equalTo("OPEN")))
                .body("tasks.find { it.code == 'submit' }.dueOn", equalTo("2027-05-31"))
                .body("tasks.find { it.code == 'submit' }.who", equalTo("Hiệu trưởng"));
        Api.get(desk.commune(), "/work-plans/{id}", commune)
                .body("level", equalTo("AUTHORITY"))
                .body("unitName", equalTo("Đơn vị " + desk.town().commune()));
        var drawn = told.onlyEver(WorkPlanEvent.TOPIC, school, Desk.told());
        assertThat(drawn.getFirst().as(WorkPlanDrawnUpV1.class).tasks()).hasSize(12);
        told.onlyEver(WorkPlanEvent.TOPIC, commune, Desk.told());
    }

    @Test
    void aFactTicksItsTaskOnceHoweverOftenItIsTold() {
        var desk = Desk.of(1);
        var plan = desk.schoolPlan();

        var founded = tell.that(desk.facts(0).founded(), 1);
        tell.again(founded);

        Desk.until(desk.principal(), plan, "found-council", "status", "PROVEN");
        told.onlyEver(WorkPlanEvent.TOPIC, plan, Desk.told("task-done"));
    }

    @Test
    void theHousesOwnCouncilTicksItToo() {
        var desk = Desk.of(1);

        desk.town().dossier(desk.campaign(), desk.town().school());

        Desk.until(desk.principal(), desk.schoolPlan(), "found-council", "status", "PROVEN");
    }

    @Test
    void aFactThatComesBeforeThePlanWaitsForIt() {
        var town = Town.with(1);
        var campaign = Api.post(town.officer(), town.plan("2026-2027"), "/campaigns")
                .extract()
                .<String>path("id");
        var facts = new Facts(town, UUID.fromString(campaign), town.school(), UUID.randomUUID());
        var desk = new Desk(town, facts.campaign());
        tell.that(facts.founded(), 1);

        tell.that(facts.opened(), 1);

        Desk.until(desk.principal(), desk.schoolPlan(), "found-council", "status", "PROVEN");
    }

    @Test
    void theWholeWayOfADossierTicksThePlan() {
        var desk = Desk.of(1);
        var plan = desk.schoolPlan();
        var facts = desk.facts(0);

        tell.that(facts.founded(), 1);
        tell.that(facts.assigned(), 2);
        tell.that(facts.signed(1), 2);
        tell.that(facts.approved(1), 3);
        tell.that(facts.accepted("OWN_RESULT"), 1);
        tell.that(facts.concluded(), 1);
        tell.that(facts.recognised(), 1);
        tell.that(facts.accepted("RECOGNISED_RESULT"), 1);

        for (var task : Drawn.SCHOOL.codes(entry -> entry.provenBy() != null)) {
            Desk.until(desk.principal(), plan, task, "status", "PROVEN");
        }
        assertThat(Desk.of(desk.principal(), plan, "make-plan", "status")).isEqualTo("OPEN");
        for (var task : List.of("receive-all", "review-all", "recognise-all", "recognised-results", "publish")) {
            Desk.until(desk.commune(), desk.communePlan(), task, "status", "PROVEN");
        }
    }

    @Test
    void aRevocationOpensNoTaskAgainAndTheReceiptOfTheWithdrawalProvesThatTheOtherSideHasAllThereIs() {
        var desk = Desk.of(1);
        var facts = desk.facts(0);
        var recognised = facts.recognised();
        tell.that(recognised, 1);
        Desk.until(desk.commune(), desk.communePlan(), "recognise-all", "status", "PROVEN");

        tell.that(facts.revoked(recognised), 2);
        var delivery = UUID.randomUUID();
        tell.that(facts.withdrawn(delivery, 2), 1);
        tell.that(facts.accepted(delivery, "RECOGNISED_RESULT", 2), 2);

        Desk.until(desk.commune(), desk.communePlan(), "recognised-results", "status", "PROVEN");
        assertThat(Desk.of(desk.commune(), desk.communePlan(), "recognise-all", "status"))
                .isEqualTo("PROVEN");
    }

    @Test
    void whatWasSentBackOrReturnedIsToBeDoneAgain() {
        var desk = Desk.of(1);
        var plan = desk.schoolPlan();
        var facts = desk.facts(0);
        tell.that(facts.signed(1), 2);
        tell.that(facts.sentBack(), 3);
        Desk.until(desk.principal(), plan, "sign-minutes", "status", "OPEN");
        tell.that(facts.signed(1), 4);
        tell.that(facts.approved(1), 5);

        tell.that(facts.returned(SUPPLEMENT), 6);

        Desk.until(desk.principal(), plan, "submit", "dueOn", "2027-06-05");
        assertThat(Desk.of(desk.principal(), plan, "submit", "status")).isEqualTo("OPEN");
        assertThat(Desk.of(desk.principal(), plan, "approve", "status")).isEqualTo("PROVEN");
        tell.that(facts.signed(2), 7);
        tell.that(facts.approved(2), 8);
        Desk.until(desk.principal(), plan, "submit", "status", "PROVEN");
        told.eventually(
                WorkPlanEvent.TOPIC,
                plan,
                Desk.told(
                        "task-done",
                        "task-done",
                        "task-done",
                        "task-reopened",
                        "task-done",
                        "task-done",
                        "task-done",
                        "task-reopened",
                        "task-done"));
    }

    @Test
    void theAuthorityIsDoneWhenItsLastUnitIs() {
        var desk = Desk.of(2);
        var commune = desk.communePlan();
        desk.plan(desk.commune(), desk.town().schools().get(0));
        desk.plan(desk.commune(), desk.town().schools().get(1));
        tell.that(desk.facts(0).approved(1), 2);
        Desk.until(
                desk.commune(), desk.plan(desk.commune(), desk.town().schools().get(0)), "submit", "status", "PROVEN");
        assertThat(Desk.of(desk.commune(), commune, "receive-all", "status")).isEqualTo("OPEN");

        tell.that(desk.facts(1).approved(1), 2);

        Desk.until(desk.commune(), commune, "receive-all", "status", "PROVEN");
    }

    @Test
    void oneMoreUnitOpensAgainWhatWasDoneForAll() {
        var desk = Desk.of(1);
        var commune = desk.communePlan();
        tell.that(desk.facts(0).approved(1), 2);
        Desk.until(desk.commune(), commune, "receive-all", "status", "PROVEN");
        var late = desk.town().unit(desk.town().code() + "-THCS-MOI", "LOWER_SECONDARY");
        Api.put(Town.ADMINISTRATOR, List.of(late), "/org-units").statusCode(200);

        Api.move(desk.town().officer(), 2, "", "/campaigns/{id}/opening", desk.campaign())
                .statusCode(200);

        Desk.until(desk.commune(), commune, "receive-all", "status", "OPEN");
    }

    @Test
    void anAuthorityThatAssessesItselfHasAPlanOfItsOwnAndTheDepartmentReviews() {
        var town = Town.with(0);
        var assignment = Map.of(
                "unit",
                town.commune(),
                "setCode",
                town.set(),
                "authority",
                town.department(),
                "validFrom",
                "2026-01-01");
        Api.put(Town.ADMINISTRATOR, List.of(assignment), "/reviewing-assignments")
                .statusCode(200);
        var entry = town.plan("2026-2027");
        entry.put("unitKinds", List.of("COMMUNE"));
        var campaign = Api.post(town.officer(), entry, "/campaigns").extract().<String>path("id");
        var desk = new Desk(town, UUID.fromString(campaign));

        Api.move(town.officer(), 1, "", "/campaigns/{id}/opening", campaign).statusCode(200);

        Api.get(desk.commune(), "/work-plans/{id}", desk.plan(desk.commune(), town.commune()))
                .body("level", equalTo("AUTHORITY_SELF"))
                .body("tasks.find { it.code == 'found-council' }.who", equalTo("Thủ trưởng cơ quan"));
        Api.get(town.officer(), "/work-plans/{id}", desk.plan(town.officer(), town.department()))
                .body("level", equalTo("AUTHORITY"));
        Api.get(town.officer(), "/work-plans?campaign={c}", campaign)
                .body("items.unit", contains(town.department(), town.commune()));
    }
}
