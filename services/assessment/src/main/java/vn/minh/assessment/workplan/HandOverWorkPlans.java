package vn.minh.assessment.workplan;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import vn.minh.assessment.AllOrNothing;
import vn.minh.assessment.campaign.Campaign;
import vn.minh.assessment.campaign.Campaigns;

/** Use case: another authority is accountable for dossiers; their plans are its units' from now on, on its days. */
@ApplicationScoped
public class HandOverWorkPlans {

    /** @param most plans looked at */
    public record Command(int most) {}

    private final WorkPlans plans;
    private final DrawUpWorkPlans drawUp;
    private final Campaigns campaigns;
    private final Templates templates;
    private final AllOrNothing together;
    private final InstantSource clock;

    HandOverWorkPlans(
            WorkPlans plans,
            DrawUpWorkPlans drawUp,
            Campaigns campaigns,
            Templates templates,
            AllOrNothing together,
            InstantSource clock) {
        this.plans = plans;
        this.drawUp = drawUp;
        this.campaigns = campaigns;
        this.templates = templates;
        this.together = together;
        this.clock = clock;
    }

    /** How many were looked at; each is handed over in a transaction of its own. */
    public Uni<Integer> handle(Command command) {
        return plans.strayed(command.most())
                .flatMap(strayed -> Multi.createFrom()
                        .iterable(strayed)
                        .onItem()
                        .transformToUniAndConcatenate(
                                stray -> together.run(() -> handOver(stray)).replaceWith(stray))
                        .collect()
                        .asList()
                        .map(handed -> handed.size()));
    }

    private Uni<Void> handOver(WorkPlans.Stray stray) {
        return plans.lock(stray.plan())
                .flatMap(plan -> stray.authority().equals(plan.whose().authority())
                        ? Uni.createFrom().voidItem()
                        : drawUp.forAuthority(plan.whose().campaign(), stray.authority())
                                .chain(() -> campaigns.get(
                                        new Campaign.Id(plan.whose().campaign())))
                                .map(campaign -> plan.handOver(
                                        stray.authority(),
                                        templates.of(plan.whose().level()),
                                        campaign.datesFor(stray.authority()),
                                        clock.instant()))
                                .chain(step -> plans.save(step).replaceWithVoid()));
    }
}
