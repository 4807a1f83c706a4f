package vn.minh.assessment.workplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.minh.assessment.Api;
import vn.minh.assessment.TestClock;
import vn.minh.assessment.workplan.events.OverdueSchedule;
import vn.minh.contracts.assessment.TaskOverdueV1;
import vn.minh.contracts.assessment.WorkPlanEvent;
import vn.minh.testing.RealServers;
import vn.minh.testing.Told;

/** The school year begins on 2/11/2026: the council is to be founded that day, the plan made within a week. */
@QuarkusTest
@RealServers(database = "assessment")
class OverdueIT {

    @Inject
    OverdueSchedule schedule;

    @Inject
    Told told;

    @AfterEach
    void theClockRunsAgain() {
        TestClock.release();
    }

    @Test
    void anOverdueTaskIsToldOnceAlthoughTwoLookAtTheSameTime() throws Exception {
        TestClock.at("2026-11-02T02:00:00Z");
        var desk = Desk.of(1);
        var plan = desk.schoolPlan();
        look();
        told.onlyEver(WorkPlanEvent.TOPIC, plan, Desk.told());
        TestClock.at("2026-11-02T17:00:00Z");

        twoLookAtOnce();
        look();

        var heard = told.onlyEver(WorkPlanEvent.TOPIC, plan, Desk.told("task-overdue"));
        assertThat(heard.getLast().as(TaskOverdueV1.class).task()).isEqualTo("found-council");
        assertThat(heard.getLast().as(TaskOverdueV1.class).dueOn()).isEqualTo(LocalDate.parse("2026-11-02"));
        Api.get(desk.principal(), "/work-plans?overdue=true&campaign={c}", desk.campaign())
                .body("items.id", contains(plan))
                .body("items[0].tasks.status", hasItem("OVERDUE"));
    }

    @Test
    void whatIsDoneOrInTimeIsNotOverdue() throws Exception {
        TestClock.at("2026-11-02T02:00:00Z");
        var desk = Desk.of(1);
        var plan = desk.schoolPlan();
        Desk.tick(desk.principal(), plan, 1, "found-council", "Quyết định số 3").statusCode(200);
        TestClock.at("2026-11-09T16:59:59Z");

        look();

        told.onlyEver(WorkPlanEvent.TOPIC, plan, Desk.told("task-done"));
        Api.get(desk.principal(), "/work-plans?overdue=true&campaign={c}", desk.campaign())
                .body("items", hasSize(0));
    }

    @Test
    void whatIsOverdueIsListedBeforeAnybodyLooked() {
        TestClock.at("2026-11-02T02:00:00Z");
        var desk = Desk.of(1);
        var plan = desk.schoolPlan();
        TestClock.at("2026-11-03T02:00:00Z");

        var answer = Api.get(
                desk.town().officer(),
                "/work-plans?overdue=true&unit={u}",
                desk.town().school());

        answer.body("items.id", contains(plan));
    }

    @Test
    void aTaskThatIsPostponedMayBeOverdueAgainAgainstItsNewDay() throws Exception {
        TestClock.at("2026-11-02T02:00:00Z");
        var desk = Desk.of(1);
        var plan = desk.schoolPlan();
        TestClock.at("2026-11-03T02:00:00Z");
        look();
        var days = Map.of("opensOn", "2026-11-05");
        Api.move(desk.town().officer(), 2, days, "/campaigns/{id}/dates", desk.campaign())
                .statusCode(200);
        Desk.until(desk.principal(), plan, "found-council", "status", "OPEN");
        look();

        TestClock.at("2026-11-06T02:00:00Z");
        look();

        told.onlyEver(WorkPlanEvent.TOPIC, plan, Desk.told("task-overdue", "tasks-redated", "task-overdue"));
    }

    private void look() throws Exception {
        looking().call();
    }

    private void twoLookAtOnce() throws Exception {
        try (var two = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var look : two.invokeAll(List.of(looking(), looking()))) {
                look.get();
            }
        }
    }

    private Callable<Boolean> looking() {
        return () -> {
            try {
                VertxContextSupport.subscribeAndAwait(() -> schedule.sweep());
                return true;
            } catch (Throwable trouble) {
                throw new IllegalStateException(trouble);
            }
        };
    }
}
