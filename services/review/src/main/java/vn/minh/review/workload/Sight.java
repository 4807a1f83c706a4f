package vn.minh.review.workload;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.review.TeamPost;
import vn.minh.domain.Role;
import vn.minh.review.externalreview.Seat;
import vn.minh.review.externalreview.Standing;
import vn.minh.review.externalreview.Tie;

/**
 * Whose load a person sees: an authority's officers and head that of its teams, the department that of its city, a
 * team's head that of her team, a member her own and her team's totals.
 *
 * @param tied codes of units she is bound to; a seat shows nothing of them
 */
public record Sight(
        String person, @Nullable String authority, @Nullable String department, Set<Seat> seats, Set<String> tied) {

    public Sight {
        seats = Set.copyOf(seats);
        tied = Set.copyOf(tied);
    }

    /** Empty for whoever has nothing to do with reviewing in this campaign. */
    public static Optional<Sight> of(Standing standing, UUID campaign) {
        var actor = standing.actor();
        boolean runs = actor.has(Role.AUTHORITY_OFFICER) || actor.has(Role.AUTHORITY_HEAD);
        var sight = new Sight(
                actor.id(),
                runs ? actor.unit() : null,
                actor.has(Role.DEPARTMENT_OFFICER) ? actor.unit() : null,
                standing.seats().stream()
                        .filter(seat -> seat.campaign().equals(campaign))
                        .collect(toUnmodifiableSet()),
                standing.allTies().map(Tie::unit).collect(toUnmodifiableSet()));
        boolean sees = sight.authority != null || sight.department != null || !sight.seats.isEmpty();
        return sees ? Optional.of(sight) : Optional.empty();
    }

    boolean oversees(String authorityCode, String departmentCode) {
        return authorityCode.equals(authority) || departmentCode.equals(department);
    }

    /** Whether she sees what each of the team carries. */
    boolean leads(@Nullable UUID team) {
        return seats.stream()
                .anyMatch(seat -> seat.post() == TeamPost.HEAD && seat.team().equals(team));
    }

    /** Whether the totals of the team are hers to see; without a team: of what is open to hers too. */
    boolean sitsIn(String authorityCode, @Nullable UUID team) {
        return seats.stream()
                .anyMatch(seat -> seat.authority().equals(authorityCode)
                        && (team == null || seat.team().equals(team)));
    }
}
