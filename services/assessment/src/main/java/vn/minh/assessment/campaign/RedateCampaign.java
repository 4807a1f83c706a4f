package vn.minh.assessment.campaign;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import vn.minh.domain.Actor;
import vn.minh.domain.Rejected;

/** Use case: an officer changes the dates of her department's campaign. */
@ApplicationScoped
public class RedateCampaign {

    public record Command(Campaign.Id id, long expectedVersion, DatesEntry dates, Actor officer) {}

    private final Campaigns campaigns;
    private final DateRules rules;
    private final InstantSource clock;

    RedateCampaign(Campaigns campaigns, DateRules rules, InstantSource clock) {
        this.campaigns = campaigns;
        this.rules = rules;
        this.clock = clock;
    }

    public Uni<Campaign> handle(Command command) {
        return campaigns
                .get(command.id())
                .map(campaign -> campaign.of(command.officer()))
                .invoke(campaign -> Rejected.ifStale(command.expectedVersion(), campaign.version()))
                .flatMap(campaign -> redate(campaign, command));
    }

    private Uni<Campaign> redate(Campaign campaign, Command command) {
        var plan = campaign.plan();
        var dates = command.dates().over(plan.dates(), plan.schoolYear(), rules);
        var step = campaign.redate(dates, command.officer(), clock.instant());
        return step == null ? Uni.createFrom().item(campaign) : campaigns.save(step);
    }
}
