package vn.minh.assessment.workplan.events;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import vn.minh.assessment.workplan.RedateWorkPlans;
import vn.minh.contracts.assessment.CampaignEvent;
import vn.minh.contracts.assessment.CampaignFramedV1;
import vn.minh.contracts.assessment.CampaignOpenedV1;
import vn.minh.contracts.assessment.CampaignPlannedV1;
import vn.minh.contracts.assessment.CampaignRedatedV1;
import vn.minh.messaging.Reader;

/** The dates behind the plans changed; that a campaign was planned or opened moves nothing, its dossiers do. */
@ApplicationScoped
class CampaignConsumer implements Reader<CampaignEvent> {

    private final RedateWorkPlans redate;

    CampaignConsumer(RedateWorkPlans redate) {
        this.redate = redate;
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
            case CampaignRedatedV1 told -> redate.handle(new RedateWorkPlans.Command(told.campaignId(), null));
            case CampaignFramedV1 told ->
                redate.handle(new RedateWorkPlans.Command(told.campaignId(), told.authority()));
            case CampaignPlannedV1 _, CampaignOpenedV1 _ -> Uni.createFrom().voidItem();
        };
    }
}
