package vn.minh.assessment.campaign.web;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.campaign.Campaign;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.contracts.UnitKind;

/**
 * A campaign.
 *
 * @param expected units in its scope when it was opened
 * @param dossiersOpened by this request; only in the answer to an opening
 */
record CampaignView(
        UUID id,
        String department,
        String title,
        String schoolYear,
        IndicatorSetRef set,
        boolean demonstration,
        Set<UnitKind> unitKinds,
        LocalDate opensOn,
        LocalDate closesOn,
        LocalDate submissionDueOn,
        LocalDate reviewOpensOn,
        LocalDate reviewClosesOn,
        LocalDate recognitionDueOn,
        LocalDate ownResultDueOn,
        LocalDate recognisedResultDueOn,
        LocalDate publicationDueOn,
        Campaign.Status status,
        @Nullable Integer expected,
        @Nullable Integer dossiersOpened,
        long version) {

    static CampaignView of(Campaign campaign) {
        return of(campaign, null);
    }

    static CampaignView of(Campaign campaign, @Nullable Integer dossiersOpened) {
        var plan = campaign.plan();
        var dates = plan.dates();
        return new CampaignView(
                campaign.id().value(),
                campaign.department(),
                plan.title(),
                plan.schoolYear().value(),
                plan.set(),
                plan.demonstration(),
                plan.unitKinds(),
                dates.opensOn(),
                dates.closesOn(),
                dates.submissionDueOn(),
                dates.reviewOpensOn(),
                dates.reviewClosesOn(),
                dates.recognitionDueOn(),
                dates.ownResultDueOn(),
                dates.recognisedResultDueOn(),
                dates.publicationDueOn(),
                campaign.state().status(),
                campaign.state() instanceof Campaign.State.Opened opened ? opened.expected() : null,
                dossiersOpened,
                campaign.version());
    }
}
