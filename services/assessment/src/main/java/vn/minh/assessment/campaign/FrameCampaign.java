package vn.minh.assessment.campaign;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import vn.minh.domain.Actor;
import vn.minh.domain.Rejected;

/** Use case: an authority sets stricter dates for its units within the department's campaign. */
@ApplicationScoped
public class FrameCampaign {

    public record Command(Campaign.Id id, String authority, long expectedVersion, DatesEntry dates, Actor officer) {}

    private final Campaigns campaigns;
    private final FramingRights rights;
    private final DateRules rules;
    private final InstantSource clock;

    FrameCampaign(Campaigns campaigns, FramingRights rights, DateRules rules, InstantSource clock) {
        this.campaigns = campaigns;
        this.rights = rights;
        this.rules = rules;
        this.clock = clock;
    }

    public Uni<Campaign> handle(Command command) {
        return rights.campaign(command.id(), command.authority(), command.officer())
                .invoke(campaign -> Rejected.ifStale(command.expectedVersion(), campaign.version()))
                .flatMap(campaign -> frame(campaign, command));
    }

    private Uni<Campaign> frame(Campaign campaign, Command command) {
        var standing = campaign.datesFor(command.authority());
        var dates = command.dates().over(standing, campaign.plan().schoolYear(), rules);
        var step = campaign.frame(command.authority(), dates, command.officer(), clock.instant());
        return step == null ? Uni.createFrom().item(campaign) : campaigns.save(step);
    }
}
