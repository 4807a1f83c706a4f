package vn.minh.review.externalreview;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.review.TeamPost;

/**
 * A post in a review team that somebody holds today: the only thing that reviewing rests on.
 *
 * @param authority code of the authority whose team it is; the person may work for another unit
 * @param campaign the campaign the team was founded for
 * @param blind whether the team reads without seeing the unit's points first
 */
public record Seat(UUID team, String authority, UUID campaign, TeamPost post, boolean blind) {

    /** Whether a dossier is this team's to read: allotted to it, or open to every team of its authority. */
    public boolean isFor(String dossierAuthority, UUID dossierCampaign, @Nullable UUID allotted) {
        return authority.equals(dossierAuthority)
                && campaign.equals(dossierCampaign)
                && (allotted == null || allotted.equals(team));
    }
}
