package vn.minh.contracts.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.Published;

/**
 * A team has its schools: all of them from now on, by hand or by a draw. At most one team of an authority and campaign
 * names a school.
 *
 * @param authority code of the authority whose schools they are
 * @param units codes of all schools of the team from now on
 * @param seed of the draw, which it repeats; absent by hand
 * @param allottedBy opaque id of who allotted or drew
 */
@Published(type = "vn.minh.review.review-team.schools-allotted.v1", topic = ReviewTeamEvent.TOPIC)
public record SchoolsAllottedV1(
        UUID teamId,
        UUID campaignId,
        String authority,
        List<String> units,
        @Nullable Long seed,
        String allottedBy,
        Instant allottedAt)
        implements ReviewTeamEvent {

    @Override
    public String subject() {
        return teamId.toString();
    }
}
