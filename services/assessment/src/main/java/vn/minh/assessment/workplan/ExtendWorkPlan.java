package vn.minh.assessment.workplan;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.minh.assessment.AllOrNothing;
import vn.minh.assessment.campaign.Campaign;
import vn.minh.assessment.campaign.Campaigns;

/** Use case: one unit got more time to submit; its tasks move, and stay where they are when the campaign moves. */
@ApplicationScoped
public class ExtendWorkPlan {

    public record Command(UUID selfAssessment, LocalDate dueOn) {}

    private final WorkPlans plans;
    private final ProveTasks prove;
    private final Campaigns campaigns;
    private final Templates templates;
    private final AllOrNothing together;
    private final InstantSource clock;

    ExtendWorkPlan(
            WorkPlans plans,
            ProveTasks prove,
            Campaigns campaigns,
            Templates templates,
            AllOrNothing together,
            InstantSource clock) {
        this.plans = plans;
        this.prove = prove;
        this.campaigns = campaigns;
        this.templates = templates;
        this.together = together;
        this.clock = clock;
    }

    public Uni<Void> handle(Command command) {
        return together.run(() -> prove.plan(command.selfAssessment())
                .flatMap(plan -> campaigns
                        .get(new Campaign.Id(plan.whose().campaign()))
                        .flatMap(campaign -> extend(plan, campaign, command.dueOn()))));
    }

    private Uni<Void> extend(WorkPlan plan, Campaign campaign, LocalDate dueOn) {
        var whose = plan.whose();
        var step = plan.extend(templates.of(whose.level()), campaign.datesFor(whose.datesOf()), dueOn, clock.instant());
        return step == null ? Uni.createFrom().voidItem() : plans.save(List.of(step));
    }
}
