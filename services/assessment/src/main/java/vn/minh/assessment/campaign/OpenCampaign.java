package vn.minh.assessment.campaign;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import vn.minh.assessment.organization.OrgUnits;
import vn.minh.domain.Actor;
import vn.minh.domain.Rejected;
import vn.minh.domain.Vietnam;

/**
 * Use case: an officer opens a campaign, and every unit in its scope gets a dossier. Opening again opens what is
 * missing: after an interruption, or for a unit that came later.
 */
@ApplicationScoped
public class OpenCampaign {

    public record Command(Campaign.Id id, long expectedVersion, Actor officer) {}

    /**
     * @param dossiers opened this time
     */
    public record Opened(Campaign campaign, int dossiers) {}

    private final Campaigns campaigns;
    private final OrgUnits units;
    private final DossierOpening dossiers;
    private final InstantSource clock;

    OpenCampaign(Campaigns campaigns, OrgUnits units, DossierOpening dossiers, InstantSource clock) {
        this.campaigns = campaigns;
        this.units = units;
        this.dossiers = dossiers;
        this.clock = clock;
    }

    public Uni<Opened> handle(Command command) {
        return campaigns
                .get(command.id())
                .map(campaign -> campaign.of(command.officer()))
                .invoke(campaign -> Rejected.ifStale(command.expectedVersion(), campaign.version()))
                .flatMap(this::open)
                .flatMap(campaign -> dossiers.openMissing(campaign).map(missing -> new Opened(campaign, missing)));
    }

    private Uni<Campaign> open(Campaign campaign) {
        var now = clock.instant();
        var scope = new OrgUnits.Scope(campaign.department(), campaign.plan().unitKinds(), Vietnam.dayOf(now));
        return units.count(scope).flatMap(expected -> {
            var step = campaign.open(expected, now);
            return step == null ? Uni.createFrom().item(campaign) : campaigns.save(step);
        });
    }
}
