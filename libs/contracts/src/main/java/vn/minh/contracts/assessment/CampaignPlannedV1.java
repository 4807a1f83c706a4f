package vn.minh.contracts.assessment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.contracts.Published;
import vn.minh.contracts.UnitKind;

/**
 * A department planned the assessment of one school year.
 *
 * @param campaignId the campaign
 * @param department code of the department that runs it
 * @param title as people read it
 * @param schoolYear {@code 2026-2027}
 * @param set what every dossier of the campaign is scored against
 * @param demonstration whether every page and paper of the campaign must say so; a set with unverified lines is
 *     recognised in such a campaign only
 * @param unitKinds the kinds of unit that take part, at least one
 * @param dates absent in facts from before dates were told
 */
@Published(type = "vn.minh.assessment.campaign.planned.v1", topic = CampaignEvent.TOPIC)
public record CampaignPlannedV1(
        UUID campaignId,
        String department,
        String title,
        String schoolYear,
        IndicatorSetRef set,
        boolean demonstration,
        List<UnitKind> unitKinds,
        Instant plannedAt,
        @Nullable CampaignDates dates)
        implements CampaignEvent {

    /** As it was told before dates were. */
    public CampaignPlannedV1(
            UUID campaignId,
            String department,
            String title,
            String schoolYear,
            IndicatorSetRef set,
            boolean demonstration,
            List<UnitKind> unitKinds,
            Instant plannedAt) {
        this(campaignId, department, title, schoolYear, set, demonstration, unitKinds, plannedAt, null);
    }

    @Override
    public String subject() {
        return campaignId.toString();
    }
}
