package vn.minh.contracts.assessment;

import vn.minh.contracts.Event;

/** Facts about a campaign (đợt đánh giá); the subject is its id. */
public sealed interface CampaignEvent extends Event
        permits CampaignPlannedV1, CampaignRedatedV1, CampaignFramedV1, CampaignOpenedV1 {

    String TOPIC = "minh.assessment.campaign.v1";
}
