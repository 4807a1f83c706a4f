package vn.minh.review.interest;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Set;
import vn.minh.domain.Actor;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.NotFound;
import vn.minh.domain.Role;
import vn.minh.domain.Vietnam;

/**
 * How everything with a person's interests begins: she keeps them herself; officers keep those of whoever sits in a team
 * of their authority, and of whoever sits in none, so that they can be known before a team is founded.
 */
@ApplicationScoped
class MeetPerson {

    private final Interests interests;
    private final KnownSeats seats;
    private final InstantSource clock;

    MeetPerson(Interests interests, KnownSeats seats, InstantSource clock) {
        this.interests = interests;
        this.seats = seats;
        this.clock = clock;
    }

    /** Absent to strangers. */
    Uni<Interest> handle(String person, Actor actor) {
        return seats.authorities(person, Vietnam.dayOf(clock.instant()))
                .invoke(authorities -> requireKeeper(person, actor, authorities))
                .chain(() -> interests.of(person));
    }

    /** Absent to strangers, refused when she read an older version. */
    Uni<Interest> handle(String person, long expectedVersion, Actor actor) {
        return handle(person, actor).invoke(interest -> Rejected.ifStale(expectedVersion, interest.version()));
    }

    private static void requireKeeper(String person, Actor actor, Set<String> authorities) {
        boolean officer = (actor.has(Role.AUTHORITY_OFFICER) || actor.has(Role.AUTHORITY_HEAD))
                && (authorities.isEmpty() || authorities.contains(actor.unit()));
        if (!officer && !actor.id().equals(person)) {
            throw new Rejected(new NotFound("reviewer", person));
        }
    }
}
