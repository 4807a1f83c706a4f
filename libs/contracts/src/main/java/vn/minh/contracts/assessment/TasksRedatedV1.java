package vn.minh.contracts.assessment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.minh.contracts.Published;

/**
 * The dates behind the plan changed; all tasks with the days they have now.
 *
 * @param tasks in the order of the plan
 */
@Published(type = "vn.minh.assessment.work-plan.tasks-redated.v1", topic = WorkPlanEvent.TOPIC)
public record TasksRedatedV1(UUID planId, UUID campaignId, String unit, List<PlannedTask> tasks, Instant redatedAt)
        implements WorkPlanEvent {

    @Override
    public String subject() {
        return planId.toString();
    }
}
