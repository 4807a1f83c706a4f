package vn.minh.contracts.assessment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.Published;

/**
 * The tasks of a unit, drawn up from the template of its level and the dates of the campaign.
 *
 * @param selfAssessmentId the dossier of a unit that assesses itself; absent for an authority's own tasks
 * @param tasks in the order of the plan
 */
@Published(type = "vn.minh.assessment.work-plan.drawn-up.v1", topic = WorkPlanEvent.TOPIC)
public record WorkPlanDrawnUpV1(
        UUID planId,
        UUID campaignId,
        String unit,
        String department,
        @Nullable UUID selfAssessmentId,
        List<PlannedTask> tasks,
        Instant drawnUpAt)
        implements WorkPlanEvent {

    @Override
    public String subject() {
        return planId.toString();
    }
}
