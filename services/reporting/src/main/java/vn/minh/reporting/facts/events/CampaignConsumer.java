package vn.minh.reporting.facts.events;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import vn.minh.contracts.assessment.CampaignEvent;
import vn.minh.contracts.assessment.CampaignFramedV1;
import vn.minh.contracts.assessment.CampaignOpenedV1;
import vn.minh.contracts.assessment.CampaignPlannedV1;
import vn.minh.contracts.assessment.CampaignRedatedV1;
import vn.minh.messaging.Reader;
import vn.minh.reporting.facts.Facts;

@ApplicationScoped
class CampaignConsumer implements Reader<CampaignEvent> {

    private final Facts facts;

    CampaignConsumer(Facts facts) {
        this.facts = facts;
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
            case CampaignPlannedV1 planned -> facts.planned(planned);
            case CampaignOpenedV1 opened -> facts.opened(opened);
            case CampaignRedatedV1 _, CampaignFramedV1 _ -> Uni.createFrom().voidItem();
        };
    }
}
