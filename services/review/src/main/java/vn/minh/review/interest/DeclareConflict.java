package vn.minh.review.interest;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Set;
import vn.minh.domain.Actor;

/** Use case: a person, or an officer for her, says which unit she should not judge, and why. */
@ApplicationScoped
public class DeclareConflict {

    public record Command(String person, long expectedVersion, String unit, String reason, Actor by) {}

    private final MeetPerson meet;
    private final Directory directory;
    private final Interests interests;
    private final InstantSource clock;

    DeclareConflict(MeetPerson meet, Directory directory, Interests interests, InstantSource clock) {
        this.meet = meet;
        this.directory = directory;
        this.interests = interests;
        this.clock = clock;
    }

    public Uni<Interest> handle(Command command) {
        return meet.handle(command.person(), command.expectedVersion(), command.by())
                .call(() -> directory.requireKnown("unit", Set.of(command.unit())))
                .map(interest -> interest.declare(command.unit(), command.reason(), command.by(), clock.instant()))
                .chain(interests::save);
    }
}
