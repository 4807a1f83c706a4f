package vn.minh.contracts.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.Published;
import vn.minh.contracts.UnitRef;

/**
 * A numbered decision founds a team for the external review (đoàn đánh giá ngoài) of an authority in a campaign.
 *
 * @param authority whose schools it reviews
 * @param department code of the department whose city the authority is in
 * @param blind whether its members see the unit's points of an item only after they gave theirs
 * @param validFrom first day of its work, Vietnam time
 * @param validTo last day, absent while it is open
 * @param members everybody in it, each with her days
 * @param decisionNumber as it stands on the decision
 * @param foundedBy opaque id of who entered it
 */
@Published(type = "vn.minh.review.review-team.founded.v1", topic = ReviewTeamEvent.TOPIC)
public record ReviewTeamFoundedV1(
        UUID teamId,
        UUID campaignId,
        UnitRef authority,
        String department,
        boolean blind,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<TeamMember> members,
        String decisionNumber,
        LocalDate decidedOn,
        String foundedBy,
        Instant foundedAt)
        implements ReviewTeamEvent {

    @Override
    public String subject() {
        return teamId.toString();
    }
}
