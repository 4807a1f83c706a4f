package vn.minh.review.externalreview;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.minh.contracts.review.TeamPost;
import vn.minh.domain.Actor;
import vn.minh.domain.Role;

/**
 * What a person is to the reviews of today: who she is, which seats she holds, which units she is bound to.
 *
 * @param ties beside the unit she signs in for
 */
public record Standing(Actor actor, Set<Seat> seats, Set<Tie> ties) {

    public Standing {
        seats = Set.copyOf(seats);
        ties = Set.copyOf(ties);
    }

    public String id() {
        return actor.id();
    }

    public Optional<Seat> seatFor(Reviewed review) {
        return seatsFor(review).findFirst();
    }

    private Stream<Seat> seatsFor(Reviewed review) {
        return seats.stream()
                .filter(seat ->
                        seat.isFor(review.authority().code(), review.dossier().campaignId(), review.team()));
    }

    /** What keeps her from judging this unit. */
    public Optional<Tie> tieTo(String unit) {
        return allTies().filter(tie -> tie.unit().equals(unit)).findFirst();
    }

    public Stream<Tie> allTies() {
        return Stream.concat(Stream.of(new Tie(actor.unit(), Tie.Kind.OWN_UNIT)), ties.stream());
    }

    /** Whether she is to judge it without seeing the unit's points first; whoever heads those who judge sees all. */
    public boolean isBlindTo(Reviewed review) {
        boolean oversees = actor.worksFor(review.authority().code()) && actor.has(Role.AUTHORITY_HEAD)
                || actor.worksFor(review.dossier().department()) && actor.has(Role.DEPARTMENT_OFFICER);
        return !oversees
                && seatsFor(review).anyMatch(Seat::blind)
                && Reach.of(this).reviews(review);
    }

    /** Whether she speaks for the unit: its principal, or the head of an authority whose own dossier it is. */
    boolean headsUnitOf(Reviewed review) {
        var unit = review.dossier().unit();
        return actor.worksFor(unit.code())
                && actor.has(unit.kind().isAuthority() ? Role.AUTHORITY_HEAD : Role.PRINCIPAL);
    }

    /** Whether she runs the reviews of the accountable authority. */
    boolean isOfficerOf(Reviewed review) {
        return actor.worksFor(review.authority().code())
                && (actor.has(Role.AUTHORITY_OFFICER) || actor.has(Role.AUTHORITY_HEAD));
    }

    /** Whether nothing but a member's seat shows her the review. */
    boolean isMere(Reviewed review) {
        var reach = Reach.of(this);
        return !reach.oversees(review.authority().code(), review.dossier().department())
                && seatFor(review)
                        .filter(seat -> seat.post() == TeamPost.MEMBER)
                        .isPresent();
    }

    boolean leads(Reviewed review) {
        return holds(TeamPost.HEAD, review);
    }

    boolean holds(TeamPost post, Reviewed review) {
        return seatsFor(review).anyMatch(seat -> seat.post() == post);
    }
}
