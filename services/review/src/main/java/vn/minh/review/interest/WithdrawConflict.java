package vn.minh.review.interest;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import vn.minh.domain.Actor;

/** Use case: a declared conflict is no more. It stays in the history. */
@ApplicationScoped
public class WithdrawConflict {

    public record Command(String person, long expectedVersion, String unit, Actor by) {}

    private final MeetPerson meet;
    private final Interests interests;
    private final InstantSource clock;

    WithdrawConflict(MeetPerson meet, Interests interests, InstantSource clock) {
        this.meet = meet;
        this.interests = interests;
        this.clock = clock;
    }

    public Uni<Interest> handle(Command command) {
        return meet.handle(command.person(), command.expectedVersion(), command.by())
                .map(interest -> interest.withdraw(command.unit(), command.by(), clock.instant()))
                .chain(interests::save);
    }
}
