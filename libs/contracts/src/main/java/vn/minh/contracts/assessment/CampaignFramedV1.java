package vn.minh.contracts.assessment;

import java.time.Instant;
import java.util.UUID;
import vn.minh.contracts.Published;

/**
 * An authority set dates of its own within the department's: never later ones.
 *
 * @param authority whose schools they bind
 * @param framedBy officer of the authority
 */
@Published(type = "vn.minh.assessment.campaign.framed.v1", topic = CampaignEvent.TOPIC)
public record CampaignFramedV1(
        UUID campaignId, String department, String authority, CampaignDates dates, String framedBy, Instant framedAt)
        implements CampaignEvent {

    @Override
    public String subject() {
        return campaignId.toString();
    }
}
