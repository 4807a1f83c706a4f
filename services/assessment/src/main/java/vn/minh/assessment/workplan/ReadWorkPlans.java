package vn.minh.assessment.workplan;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.workplan.WorkPlans.Filter;
import vn.minh.domain.Actor;
import vn.minh.domain.Role;
import vn.minh.domain.Vietnam;

/** What somebody may see of the plans, with the texts of their tasks. */
@ApplicationScoped
public class ReadWorkPlans {

    /**
     * @param mayTick whether the actor may tick by hand
     */
    public record Seen(WorkPlan plan, Template template, boolean mayTick) {}

    private final WorkPlans plans;
    private final Templates templates;
    private final InstantSource clock;

    ReadWorkPlans(WorkPlans plans, Templates templates, InstantSource clock) {
        this.plans = plans;
        this.templates = templates;
        this.clock = clock;
    }

    /** A department's officer sees its whole city, an authority its units and itself, everybody else the own unit. */
    public Uni<List<Seen>> list(
            @Nullable UUID campaign,
            @Nullable String unit,
            boolean overdue,
            WorkPlans.@Nullable Place after,
            int most,
            Actor actor) {
        var isDepartment = actor.has(Role.DEPARTMENT_OFFICER);
        var isAuthority = !isDepartment && PlanRights.isAuthority(actor);
        var filter = new Filter(
                isDepartment || isAuthority ? null : actor.unit(),
                isAuthority ? actor.unit() : null,
                isDepartment ? actor.unit() : null,
                campaign,
                unit,
                overdue ? Vietnam.dayOf(clock.instant()) : null);
        return plans.list(filter, after, most)
                .map(found -> found.stream().map(plan -> seen(plan, actor)).toList());
    }

    public Uni<Seen> one(WorkPlan.Id id, Actor actor) {
        return plans.get(id).map(plan -> seen(PlanRights.reader(plan, actor), actor));
    }

    public Seen seen(WorkPlan plan, Actor actor) {
        return new Seen(plan, templates.of(plan.whose().level()), PlanRights.isOwner(plan, actor));
    }
}
