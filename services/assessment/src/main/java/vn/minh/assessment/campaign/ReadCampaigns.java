package vn.minh.assessment.campaign;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Actor;

/** What an officer may see: the campaigns of her own department. */
@ApplicationScoped
public class ReadCampaigns {

    private final Campaigns campaigns;

    ReadCampaigns(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    public Uni<Campaign> one(Campaign.Id id, Actor officer) {
        return campaigns.get(id).map(campaign -> campaign.of(officer));
    }

    public Uni<List<Campaign>> all(@Nullable String schoolYear, Actor officer) {
        return campaigns.list(officer.unit(), schoolYear);
    }
}
