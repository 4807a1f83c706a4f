package vn.minh.assessment.people;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Actor;
import vn.minh.domain.Vietnam;

/** Use case: a position ends on a day; that day is its last. */
@ApplicationScoped
public class EndPosition {

    /** @param last today when none is said */
    public record Command(
            String person,
            UUID position,
            long expectedVersion,
            @Nullable LocalDate last,
            Actor actor) {}

    private final KnownPeople people;
    private final InstantSource clock;

    EndPosition(KnownPeople people, InstantSource clock) {
        this.people = people;
        this.clock = clock;
    }

    public Uni<Person> handle(Command command) {
        var now = clock.instant();
        var today = Vietnam.dayOf(now);
        var last = command.last() == null ? today : command.last();
        var actor = command.actor();
        return people.change(
                command.person(),
                command.expectedVersion(),
                actor,
                person -> person.end(command.position(), last, today, actor.id(), now));
    }
}
