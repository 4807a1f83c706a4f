package vn.minh.review.externalreview.events;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import vn.minh.contracts.assessment.CampaignEvent;
import vn.minh.contracts.assessment.CampaignFramedV1;
import vn.minh.contracts.assessment.CampaignOpenedV1;
import vn.minh.contracts.assessment.CampaignPlannedV1;
import vn.minh.contracts.assessment.CampaignRedatedV1;
import vn.minh.messaging.Reader;
import vn.minh.review.externalreview.KnownCampaigns;

/** Campaigns: who takes part, and until when an authority has time. */
@ApplicationScoped
class CampaignConsumer implements Reader<CampaignEvent> {

    private final KnownCampaigns campaigns;

    CampaignConsumer(KnownCampaigns campaigns) {
        this.campaigns = campaigns;
    }

    @Override
    public String name() {
        return Listener.NAME;
    }

    @Override
    public Class<CampaignEvent> events() {
        return CampaignEvent.class;
    }

    @Override
    public Uni<?> handle(CampaignEvent event) {
        return switch (event) {
            case CampaignPlannedV1 planned -> campaigns.learn(planned);
            case CampaignRedatedV1 redated -> campaigns.redated(redated.campaignId(), redated.dates());
            case CampaignFramedV1 framed -> campaigns.framed(framed.campaignId(), framed.authority(), framed.dates());
            // It repeats what was planned; a review comes with an approval, not with the opening.
            case CampaignOpenedV1 _ -> Uni.createFrom().voidItem();
        };
    }
}
