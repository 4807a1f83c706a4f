package vn.minh.contracts.assessment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.Published;

/**
 * A task is ticked: by the fact that proves it, or by hand.
 *
 * @param task its code in the template
 * @param byHand false: a fact proved it
 * @param doneBy who ticked it by hand; absent otherwise
 */
@Published(type = "vn.minh.assessment.work-plan.task-done.v1", topic = WorkPlanEvent.TOPIC)
public record TaskDoneV1(
        UUID planId,
        UUID campaignId,
        String unit,
        String task,
        boolean byHand,
        @Nullable String doneBy,
        Instant doneAt) implements WorkPlanEvent {

    @Override
    public String subject() {
        return planId.toString();
    }
}
