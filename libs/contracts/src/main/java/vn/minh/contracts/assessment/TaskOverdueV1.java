package vn.minh.contracts.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.minh.contracts.Published;

/**
 * The day of a task passed and its product is not there.
 *
 * @param task its code in the template
 */
@Published(type = "vn.minh.assessment.work-plan.task-overdue.v1", topic = WorkPlanEvent.TOPIC)
public record TaskOverdueV1(UUID planId, UUID campaignId, String unit, String task, LocalDate dueOn, Instant overdueAt)
        implements WorkPlanEvent {

    @Override
    public String subject() {
        return planId.toString();
    }
}
