package vn.minh.assessment.workplan;

import vn.minh.domain.Actor;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Forbidden;
import vn.minh.domain.Rejection.NotFound;
import vn.minh.domain.Role;

/** A unit's plan is its own; its authority and its department look on. To everybody else it is absent. */
final class PlanRights {

    private PlanRights() {}

    static WorkPlan reader(WorkPlan plan, Actor actor) {
        var whose = plan.whose();
        var looksOn = isAuthority(actor) && actor.unit().equals(whose.authority())
                || actor.has(Role.DEPARTMENT_OFFICER) && actor.worksFor(whose.department());
        if (!actor.worksFor(whose.unit()) && !looksOn) {
            throw new Rejected(new NotFound(WorkPlan.WHAT, plan.id().toString()));
        }
        return plan;
    }

    static void owner(WorkPlan plan, Actor actor) {
        reader(plan, actor);
        if (!isOwner(plan, actor)) {
            throw new Rejected(new Forbidden(
                    "Chỉ đơn vị có kế hoạch này mới đánh dấu được nhiệm vụ của mình.",
                    "Nhờ người của đơn vị đánh dấu."));
        }
    }

    static boolean isOwner(WorkPlan plan, Actor actor) {
        return actor.worksFor(plan.whose().unit());
    }

    static boolean isAuthority(Actor actor) {
        return actor.has(Role.AUTHORITY_OFFICER) || actor.has(Role.AUTHORITY_HEAD);
    }
}
