package vn.minh.assessment.campaign.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.campaign.Campaign;
import vn.minh.assessment.campaign.Dates;

/**
 * The dates that bind the units of one authority.
 *
 * @param own as the authority set them; absent when it set none
 * @param binding what counts: day by day the earlier of its own and the department's
 * @param version the campaign's: to be sent back with a change
 */
record FrameView(
        UUID campaignId,
        String authority,
        Dates department,
        @Nullable Dates own,
        Dates binding,
        long version) {

    static FrameView of(Campaign campaign, String authority) {
        return new FrameView(
                campaign.id().value(),
                authority,
                campaign.plan().dates(),
                campaign.frames().get(authority),
                campaign.datesFor(authority),
                campaign.version());
    }
}
