package vn.minh.contracts.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.minh.contracts.Published;

/**
 * A task is open again: the dossier was returned, or a tick was a mistake.
 *
 * @param task its code in the template
 */
@Published(type = "vn.minh.assessment.work-plan.task-reopened.v1", topic = WorkPlanEvent.TOPIC)
public record TaskReopenedV1(
        UUID planId, UUID campaignId, String unit, String task, LocalDate dueOn, Instant reopenedAt)
        implements WorkPlanEvent {

    @Override
    public String subject() {
        return planId.toString();
    }
}
