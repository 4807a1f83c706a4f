package vn.minh.assessment.workplan;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.AllOrNothing;
import vn.minh.assessment.campaign.Campaign;
import vn.minh.assessment.campaign.Campaigns;

/**
 * Use case: the dates behind the plans of a campaign changed. The dates are read from the campaign as it stands, not
 * from the fact, so that an old fact told again changes nothing.
 */
@ApplicationScoped
public class RedateWorkPlans {

    /**
     * @param framed the authority that set its dates, which proves its own plan; absent when the department did
     */
    public record Command(UUID campaign, @Nullable String framed) {}

    private static final int CHUNK = 250;

    private final WorkPlans plans;
    private final Steps steps;
    private final Campaigns campaigns;
    private final Templates templates;
    private final AllOrNothing together;
    private final InstantSource clock;

    RedateWorkPlans(
            WorkPlans plans,
            Steps steps,
            Campaigns campaigns,
            Templates templates,
            AllOrNothing together,
            InstantSource clock) {
        this.plans = plans;
        this.steps = steps;
        this.campaigns = campaigns;
        this.templates = templates;
        this.together = together;
        this.clock = clock;
    }

    public Uni<Void> handle(Command command) {
        return together.run(() -> campaigns
                .get(new Campaign.Id(command.campaign()))
                .flatMap(campaign -> redateAfter(campaign, null, clock.instant()))
                .chain(() -> framed(command)));
    }

    private Uni<Void> redateAfter(Campaign campaign, @Nullable UUID after, Instant now) {
        return plans.lockOfCampaign(campaign.id().value(), after, CHUNK).flatMap(chunk -> {
            var moved = chunk.stream()
                    .map(plan -> plan.redate(
                            templates.of(plan.whose().level()),
                            campaign.datesFor(plan.whose().datesOf()),
                            now))
                    .filter(Objects::nonNull)
                    .toList();
            return plans.save(moved)
                    .chain(() -> chunk.size() < CHUNK
                            ? Uni.createFrom().voidItem()
                            : redateAfter(campaign, chunk.getLast().id().value(), now));
        });
    }

    private Uni<Void> framed(Command command) {
        return command.framed() == null
                ? Uni.createFrom().voidItem()
                : plans.ofAuthority(command.campaign(), command.framed())
                        .flatMap(found -> found.isEmpty()
                                ? Uni.createFrom().voidItem()
                                : plans.lock(found.get().id()).flatMap(this::framed));
    }

    private Uni<Void> framed(WorkPlan plan) {
        return steps.each(
                        plan,
                        templates.of(PlanLevel.AUTHORITY).provenBy(Proof.FRAMED),
                        (now, task) -> now.prove(task, clock.instant()))
                .replaceWithVoid();
    }
}
