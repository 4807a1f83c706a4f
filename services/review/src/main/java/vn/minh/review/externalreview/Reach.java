package vn.minh.review.externalreview;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Actor;
import vn.minh.domain.Role;

/**
 * Which reviews a person may know of: equality of her unit's code with one of the three codes every review carries, or a
 * seat in a team. Everything outside looks absent, and so does what a seat would show of a unit she is bound to.
 *
 * @param person whose reach it is: what she holds stays within it
 * @param authority reviews of this authority
 * @param department reviews of this department's whole city
 * @param unit reviews of this unit's own dossiers
 * @param tied codes of units that her seats do not reach
 */
public record Reach(
        String person,
        @Nullable String authority,
        @Nullable String department,
        @Nullable String unit,
        Set<Seat> seats,
        Set<String> tied) {

    public Reach {
        seats = Set.copyOf(seats);
        tied = Set.copyOf(tied);
    }

    public static Reach of(Standing standing) {
        var actor = standing.actor();
        boolean runs = actor.has(Role.AUTHORITY_OFFICER) || actor.has(Role.AUTHORITY_HEAD);
        return new Reach(
                actor.id(),
                runs ? actor.unit() : null,
                actor.has(Role.DEPARTMENT_OFFICER) ? actor.unit() : null,
                assesses(actor) ? actor.unit() : null,
                standing.seats(),
                standing.allTies().map(Tie::unit).collect(Collectors.toCollection(HashSet::new)));
    }

    /** The part in which she sees the units' points: what they tell may be asked for here only. */
    static Reach sighted(Standing standing) {
        var whole = of(standing);
        var blind = standing.seats().stream().filter(Seat::blind).toList();
        boolean judges = !standing.actor().has(Role.AUTHORITY_HEAD)
                && blind.stream().anyMatch(seat -> seat.authority().equals(whole.authority));
        var seats = new HashSet<>(whole.seats);
        blind.forEach(seats::remove);
        return new Reach(
                whole.person, judges ? null : whole.authority, whole.department, whole.unit, seats, whole.tied);
    }

    private static boolean assesses(Actor actor) {
        return actor.has(Role.COUNCIL) || actor.has(Role.PRINCIPAL) || actor.has(Role.AUTHORITY_HEAD);
    }

    public boolean covers(Reviewed review) {
        return reviews(review) || review.dossier().unit().code().equals(unit);
    }

    /** Whether she sees the review from the authority's side, drafts and all. */
    public boolean reviews(Reviewed review) {
        return oversees(review.authority().code(), review.dossier().department())
                || (isSeatedFor(review.authority().code(), review.dossier().campaignId(), review.team())
                        && (!tied.contains(review.dossier().unit().code())
                                || person.equals(review.state().holder())
                                || review.scrutiny().isReadBy(person)));
    }

    public boolean oversees(String authorityCode, String departmentCode) {
        return authorityCode.equals(authority) || departmentCode.equals(department);
    }

    public boolean isSeatedFor(String authorityCode, UUID campaign, @Nullable UUID team) {
        return seats.stream().anyMatch(seat -> seat.isFor(authorityCode, campaign, team));
    }
}
