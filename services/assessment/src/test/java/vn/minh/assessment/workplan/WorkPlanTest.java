package vn.minh.assessment.workplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.minh.assessment.workplan.Drawn.DATES;
import static vn.minh.assessment.workplan.Drawn.NOW;
import static vn.minh.assessment.workplan.Drawn.PRINCIPAL;
import static vn.minh.assessment.workplan.Drawn.SCHOOL;
import static vn.minh.assessment.workplan.Drawn.after;
import static vn.minh.assessment.workplan.Drawn.task;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.minh.contracts.assessment.TaskDoneV1;
import vn.minh.contracts.assessment.TaskOverdueV1;
import vn.minh.contracts.assessment.TaskReopenedV1;
import vn.minh.contracts.assessment.TasksRedatedV1;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.IllegalMove;
import vn.minh.domain.Rejection.NotFound;

class WorkPlanTest {

    private static final LocalDate SUPPLEMENT = LocalDate.parse("2027-04-20");

    /** The founding of the council is due on 1/12/2026: that day ends at 17:00 UTC. */
    private static final Instant LAST_SECOND = Instant.parse("2026-12-01T16:59:59Z");

    private final WorkPlan plan = Drawn.school();

    @Test
    void aFactProvesATaskOnce() {
        var step = plan.prove("found-council", NOW);

        assertThat(task(after(step), "found-council").state()).isEqualTo(new TaskState.Proven(NOW));
        assertThat(after(step).prove("found-council", NOW)).isNull();
        assertThat(step).isNotNull();
        assertThat((TaskDoneV1) step.event()).satisfies(told -> {
            assertThat(told.byHand()).isFalse();
            assertThat(told.doneBy()).isNull();
        });
    }

    @Test
    void aTickByHandTellsWhoAndKeepsItsNoteAtHome() {
        var step = plan.tick("make-plan", "Số 12/KH-THCS", PRINCIPAL, NOW);

        assertThat(task(step.next(), "make-plan").state())
                .isEqualTo(new TaskState.Ticked("principal", "Số 12/KH-THCS", NOW));
        assertThat(step.event().toString()).contains("doneBy=principal").doesNotContain("KH-THCS");
    }

    @Test
    void whatWasTickedIsProvenWhenTheFactComes() {
        var ticked =
                plan.tick("found-council", "Quyết định số 3", PRINCIPAL, NOW).next();

        var step = ticked.prove("found-council", NOW);

        assertThat(task(after(step), "found-council").state()).isInstanceOf(TaskState.Proven.class);
    }

    @Test
    void onlyATickIsTakenBack() {
        var ticked = plan.tick("make-plan", "xong", PRINCIPAL, NOW).next();
        var proven = after(plan.prove("found-council", NOW));

        var step = ticked.untick("make-plan", NOW);
        var refused = catchThrowableOfType(Rejected.class, () -> proven.untick("found-council", NOW));
        var twice = catchThrowableOfType(Rejected.class, () -> ticked.tick("make-plan", "lại", PRINCIPAL, NOW));
        var unknown = catchThrowableOfType(Rejected.class, () -> plan.tick("dance", "x", PRINCIPAL, NOW));

        assertThat(task(step.next(), "make-plan").state()).isEqualTo(new TaskState.Open());
        assertThat(step.event()).isInstanceOf(TaskReopenedV1.class);
        assertThat(refused.reason()).isEqualTo(new IllegalMove("task", "PROVEN", "untick"));
        assertThat(twice.reason()).isEqualTo(new IllegalMove("task", "TICKED", "tick"));
        assertThat(unknown.reason()).isEqualTo(new NotFound("task", "dance"));
    }

    @Test
    void aTaskIsOverdueASecondAfterItsDay() {
        var inTime = plan.pass("found-council", LAST_SECOND);
        var step = plan.pass("found-council", LAST_SECOND.plusSeconds(1));

        assertThat(inTime).isNull();
        assertThat(step).isNotNull();
        assertThat(((TaskOverdueV1) step.event()).dueOn()).isEqualTo(LocalDate.parse("2026-12-01"));
        assertThat(after(step).pass("found-council", NOW)).isNull();
    }

    @Test
    void whatIsDoneIsNeverOverdue() {
        var done = after(plan.prove("found-council", NOW));

        assertThat(done.pass("found-council", NOW.plus(Duration.ofDays(300)))).isNull();
    }

    @Test
    void aReturnOpensTheSubmissionUntilTheSupplementsDay() {
        var submitted = after(plan.prove("submit", NOW));

        var step = submitted.reopen("submit", SUPPLEMENT, NOW);

        assertThat(task(after(step), "submit")).isEqualTo(new Task("submit", SUPPLEMENT, true, new TaskState.Open()));
        assertThat(plan.reopen("submit", SUPPLEMENT, NOW)).isNull();
    }

    @Test
    void redatingMovesWhatIsNotDone() {
        var begun = after(
                after(after(plan.prove("approve", NOW)).prove("submit", NOW)).reopen("submit", SUPPLEMENT, NOW));
        var dates = DATES.boundBy(DATES.submittedBy(LocalDate.parse("2027-03-29")));

        var step = begun.redate(SCHOOL, dates, NOW);

        assertThat(step).isNull();
        var fresh = after(plan.redate(SCHOOL, dates, NOW));
        assertThat(task(fresh, "submit").dueOn()).isEqualTo(LocalDate.parse("2027-03-29"));
        assertThat(task(fresh, "publish").dueOn()).isEqualTo(DATES.publicationDueOn());
    }

    @Test
    void anOverdueTaskThatIsPostponedIsOpenAndMayBeOverdueAgain() {
        var late = Instant.parse("2027-04-02T02:00:00Z");
        var overdue = after(plan.pass("submit", late));

        var postponed = after(overdue.redate(SCHOOL, DATES.submittedBy(LocalDate.parse("2027-04-05")), late));
        var stillPast = after(overdue.redate(SCHOOL, DATES.submittedBy(LocalDate.parse("2027-04-01")), late));

        assertThat(task(postponed, "submit").state()).isEqualTo(new TaskState.Open());
        assertThat(task(stillPast, "submit").state()).isEqualTo(new TaskState.Overdue(late));
        assertThat(postponed.pass("submit", Instant.parse("2027-04-06T02:00:00Z")))
                .isNotNull();
    }

    @Test
    void anExtensionOutlastsARedating() {
        var day = LocalDate.parse("2027-04-10");

        var step = plan.extend(SCHOOL, DATES, day, NOW);

        assertThat(step).isNotNull();
        assertThat(step.event()).isInstanceOf(TasksRedatedV1.class);
        assertThat(task(after(step), "approve").dueOn()).isEqualTo(day);
        assertThat(after(step).extend(SCHOOL, DATES, day, NOW)).isNull();
        assertThat(after(step).redate(SCHOOL, DATES.submittedBy(LocalDate.parse("2027-03-29")), NOW))
                .isNull();
    }
}
