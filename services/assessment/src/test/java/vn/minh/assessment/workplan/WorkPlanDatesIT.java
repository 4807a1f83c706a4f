package vn.minh.assessment.workplan;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.minh.assessment.Api;
import vn.minh.testing.RealServers;

/** The days of the tasks move with the dates behind them. */
@QuarkusTest
@RealServers(database = "assessment")
class WorkPlanDatesIT {

    @Test
    void redatingMovesThePlansOfAllAndAFrameThoseOfItsUnits() {
        var desk = Desk.of(1);
        var school = desk.schoolPlan();
        var commune = desk.communePlan();
        redate(desk, 2, "/campaigns/{id}/dates", "2027-04-20", "2027-04-27");
        Desk.until(desk.principal(), school, "submit", "dueOn", "2027-04-27");
        Desk.until(desk.commune(), commune, "receive-all", "dueOn", "2027-04-27");

        redate(desk, 3, "/campaigns/{id}/frames/" + desk.town().commune(), "2027-04-12", "2027-04-15");

        Desk.until(desk.principal(), school, "sign-minutes", "dueOn", "2027-04-12");
        Desk.until(desk.principal(), school, "submit", "dueOn", "2027-04-15");
        Desk.until(desk.commune(), commune, "issue-plan", "status", "PROVEN");
    }

    @Test
    void anExtensionMovesOnesOwnSubmission() {
        var desk = Desk.of(2);
        var plan = desk.schoolPlan();
        redate(desk, 2, "/campaigns/{id}/dates", "2027-04-20", "2027-04-27");
        Desk.until(desk.principal(), plan, "submit", "dueOn", "2027-04-27");

        Api.move(
                        desk.town().officer(),
                        1,
                        Map.of("dueOn", "2027-05-10", "reason", "Mưa lũ"),
                        "/self-assessments/{id}/extension",
                        desk.facts(0).dossier())
                .statusCode(200);

        Desk.until(desk.principal(), plan, "submit", "dueOn", "2027-05-10");
        var other = desk.plan(desk.commune(), desk.town().schools().get(1));
        Desk.until(desk.commune(), other, "submit", "dueOn", "2027-04-27");
    }

    private static void redate(Desk desk, long version, String path, String closesOn, String dueOn) {
        var days = Map.of("closesOn", closesOn, "submissionDueOn", dueOn);
        Api.move(desk.town().officer(), version, days, path, desk.campaign()).statusCode(200);
    }
}
