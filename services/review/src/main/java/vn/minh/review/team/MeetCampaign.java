package vn.minh.review.team;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.minh.domain.Actor;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.NotFound;
import vn.minh.domain.Rejection.NotYet;
import vn.minh.review.externalreview.KnownCampaign;
import vn.minh.review.externalreview.KnownCampaigns;
import vn.minh.review.externalreview.KnownUnit;
import vn.minh.review.externalreview.KnownUnits;

/** The campaign in which somebody works with teams, and the authority she does it for. */
@ApplicationScoped
class MeetCampaign {

    record Met(KnownCampaign campaign, Home home) {

        String authority() {
            return home.authority().code();
        }
    }

    private final KnownCampaigns campaigns;
    private final KnownUnits units;

    MeetCampaign(KnownCampaigns campaigns, KnownUnits units) {
        this.campaigns = campaigns;
        this.units = units;
    }

    /** A campaign of another city is absent. */
    Uni<Met> handle(UUID id, Actor officer) {
        return units.named(officer.unit())
                .map(found -> found.orElseThrow(() -> new Rejected(new NotYet("org-unit", officer.unit()))))
                .chain(unit -> campaigns
                        .find(id)
                        .map(found -> found.filter(
                                        campaign -> campaign.department().equals(unit.department()))
                                .map(campaign -> new Met(campaign, home(unit)))
                                .orElseThrow(() -> new Rejected(new NotFound("campaign", id.toString())))));
    }

    private static Home home(KnownUnit unit) {
        return new Home(unit.unit(), unit.department());
    }
}
