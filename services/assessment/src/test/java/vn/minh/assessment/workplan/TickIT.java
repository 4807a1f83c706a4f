package vn.minh.assessment.workplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.minh.assessment.Api;
import vn.minh.assessment.AtOnce;
import vn.minh.assessment.Town;
import vn.minh.contracts.assessment.WorkPlanEvent;
import vn.minh.testing.RealServers;
import vn.minh.testing.Tell;
import vn.minh.testing.Told;

/** What people do with a plan. */
@QuarkusTest
@RealServers(database = "assessment")
class TickIT {

    @Inject
    Told told;

    @Inject
    Tell tell;

    @Test
    void aTaskIsTickedWithANoteAndTheTickTakenBack() {
        var desk = Desk.of(1);
        var plan = desk.schoolPlan();
        var who = desk.principal();
        Api.get(who, "/work-plans/{id}", plan).body("tasks.moves.flatten().unique()", contains("tick"));

        var ticked = Desk.tick(who, plan, 1, "make-plan", "Số 12/KH-THCS");
        var untouched = Desk.untick(who, plan, 2, "make-plan");

        ticked.statusCode(200)
                .header("ETag", "\"2\"")
                .body("tasks[1].status", equalTo("TICKED"))
                .body("tasks[1].note", equalTo("Số 12/KH-THCS"))
                .body("tasks[1].doneBy", equalTo(who.subject()))
                .body("tasks[1].moves", contains("untick"));
        untouched.statusCode(200).body("tasks[1].status", equalTo("OPEN")).body("tasks[1].note", nullValue());
        var heard = told.onlyEver(WorkPlanEvent.TOPIC, plan, Desk.told("task-done", "task-reopened"));
        assertThat(heard.get(1).data().toString()).doesNotContain("KH-THCS");
    }

    @Test
    void whatAFactProvedNoHandUndoes() {
        var desk = Desk.of(1);
        var plan = desk.schoolPlan();
        Desk.tick(desk.principal(), plan, 1, "found-council", "Quyết định số 3").statusCode(200);
        tell.that(desk.facts(0).founded(), 1);
        Desk.until(desk.principal(), plan, "found-council", "status", "PROVEN");

        var answer = Desk.untick(desk.principal(), plan, 3, "found-council");

        answer.statusCode(409).body("type", endsWith("/illegal-move"));
        told.onlyEver(WorkPlanEvent.TOPIC, plan, Desk.told("task-done", "task-done"));
    }

    @Test
    void aTickNeedsANoteATaskAndTheVersionThatWasRead() {
        var desk = Desk.of(1);
        var plan = desk.schoolPlan();
        var path = "/work-plans/{id}/tasks/{code}/done";

        var noNote = Desk.tick(desk.principal(), plan, 1, "make-plan", " ");
        var noTask = Desk.tick(desk.principal(), plan, 1, "dance", "xong");
        var stale = Desk.tick(desk.principal(), plan, 7, "make-plan", "xong");
        var noVersion = Api.put(desk.principal(), Map.of("note", "xong"), path, plan, "make-plan");
        var noPlan = Desk.tick(desk.principal(), UUID.randomUUID().toString(), 1, "make-plan", "xong");
        var nothingToUndo = Desk.untick(desk.principal(), plan, 1, "make-plan");

        noNote.statusCode(422).body("faults.field", contains("note"));
        noTask.statusCode(404);
        stale.statusCode(412).body("context.actual", equalTo(1));
        noVersion.statusCode(428);
        noPlan.statusCode(404);
        nothingToUndo.statusCode(409);
        told.onlyEver(WorkPlanEvent.TOPIC, plan, Desk.told());
    }

    @Test
    void tickedAtOnceItIsToldOnce() {
        var desk = Desk.of(1);
        var plan = desk.schoolPlan();

        var answers = AtOnce.times(3, () -> Desk.tick(desk.principal(), plan, 1, "make-plan", "xong"));

        assertThat(answers).containsExactlyInAnyOrder(200, 412, 412);
        told.onlyEver(WorkPlanEvent.TOPIC, plan, Desk.told("task-done"));
    }

    @Test
    void onlyTheUnitTicksAndOnlyWhoIsConcernedReads() {
        var desk = Desk.of(2);
        var plan = desk.schoolPlan();
        var neighbour = desk.town().principal(desk.town().schools().get(1));
        var stranger = Town.with(1);

        var authority = Desk.tick(desk.commune(), plan, 1, "make-plan", "xong");
        var department = Desk.tick(desk.town().officer(), plan, 1, "make-plan", "xong");
        var other = Desk.tick(neighbour, plan, 1, "make-plan", "xong");
        var contributor = Api.get(desk.principal().roles("contributor"), "/work-plans/{id}", plan);

        authority.statusCode(403);
        department.statusCode(403);
        other.statusCode(404);
        contributor.statusCode(403);
        Api.get(desk.commune(), "/work-plans/{id}", plan).statusCode(200).body("tasks.moves.flatten()", empty());
        Api.get(desk.town().officer(), "/work-plans/{id}", plan).statusCode(200);
        Api.get(neighbour, "/work-plans/{id}", plan).statusCode(404);
        Api.get(stranger.officer(), "/work-plans/{id}", plan).statusCode(404);
        told.onlyEver(WorkPlanEvent.TOPIC, plan, Desk.told());
    }

    @Test
    void eachSeesHerOwnAndWhatSheAnswersForPageByPage() {
        var desk = Desk.of(2);
        var town = desk.town();
        var first = desk.plan(desk.commune(), town.schools().get(0));
        var second = desk.plan(desk.commune(), town.schools().get(1));
        var own = desk.communePlan();

        var path = "/work-plans?campaign={c}";

        Api.get(desk.principal(), path, desk.campaign()).body("items.id", contains(first));
        Api.get(desk.commune(), path, desk.campaign()).body("items.id", containsInAnyOrder(first, second, own));
        Api.get(town.officer(), path, desk.campaign()).body("items.id", containsInAnyOrder(first, second, own));
        Api.get(Town.with(0).officer(), path, desk.campaign()).body("items", hasSize(0));
        var page = Api.get(town.officer(), path + "&limit=2", desk.campaign())
                .body("items.id", contains(first, second))
                .extract()
                .<String>path("next");
        Api.get(town.officer(), path + "&limit=2&after={a}", desk.campaign(), page)
                .body("items.id", contains(own))
                .body("next", nullValue());
        assertThat(List.of(first, second, own)).doesNotHaveDuplicates();
    }
}
