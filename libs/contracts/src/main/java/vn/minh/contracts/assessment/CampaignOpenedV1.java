package vn.minh.contracts.assessment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.contracts.Published;
import vn.minh.contracts.UnitKind;

/**
 * The campaign runs from now on; a dossier is opened for every unit in its scope. Repeats what was planned, so that a
 * reader needs this fact only.
 *
 * @param expected number of units in the scope at this moment: what “expected” means in every report
 */
@Published(type = "vn.minh.assessment.campaign.opened.v1", topic = CampaignEvent.TOPIC)
public record CampaignOpenedV1(
        UUID campaignId,
        String department,
        String title,
        String schoolYear,
        IndicatorSetRef set,
        boolean demonstration,
        List<UnitKind> unitKinds,
        int expected,
        Instant openedAt)
        implements CampaignEvent {

    @Override
    public String subject() {
        return campaignId.toString();
    }
}
