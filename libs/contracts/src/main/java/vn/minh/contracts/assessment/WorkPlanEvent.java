package vn.minh.contracts.assessment;

import vn.minh.contracts.Event;

/**
 * Facts about the plan of one unit in one campaign (kế hoạch: work, who, when, product); the subject is the plan.
 */
public sealed interface WorkPlanEvent extends Event
        permits WorkPlanDrawnUpV1, TaskDoneV1, TaskReopenedV1, TaskOverdueV1, TasksRedatedV1 {

    String TOPIC = "minh.assessment.work-plan.v1";
}
