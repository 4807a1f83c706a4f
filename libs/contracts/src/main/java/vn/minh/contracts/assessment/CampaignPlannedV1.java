package vn.minh.contracts.assessment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.contracts.Published;
import vn.minh.contracts.UnitKind;

/** A department planned the assessment of one school year. */
@Published(type = "vn.minh.assessment.campaign.planned.v1", topic = CampaignEvent.TOPIC)
public record CampaignPlannedV1(
        UUID campaignId,
        String department,
        String title,
        String schoolYear,
        IndicatorSetRef set,
        boolean demonstration,
        List<UnitKind> unitKinds,
        Instant plannedAt)
        implements CampaignEvent {

    @Override
    public String subject() {
        return campaignId.toString();
    }
}
