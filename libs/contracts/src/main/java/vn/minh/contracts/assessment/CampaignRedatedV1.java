package vn.minh.contracts.assessment;

import java.time.Instant;
import java.util.UUID;
import vn.minh.contracts.Published;

/**
 * The department changed the dates of its campaign.
 *
 * @param redatedBy officer of the department
 */
@Published(type = "vn.minh.assessment.campaign.redated.v1", topic = CampaignEvent.TOPIC)
public record CampaignRedatedV1(
        UUID campaignId, String department, CampaignDates dates, String redatedBy, Instant redatedAt)
        implements CampaignEvent {

    @Override
    public String subject() {
        return campaignId.toString();
    }
}
