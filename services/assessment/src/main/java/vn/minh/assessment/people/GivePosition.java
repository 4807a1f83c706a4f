package vn.minh.assessment.people;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import vn.minh.domain.Actor;
import vn.minh.domain.Vietnam;

/** Use case: a head gives one of her people a position for a time. */
@ApplicationScoped
public class GivePosition {

    public record Command(String person, long expectedVersion, PositionEntry entry, Actor actor) {}

    private final KnownPeople people;
    private final InstantSource clock;

    GivePosition(KnownPeople people, InstantSource clock) {
        this.people = people;
        this.clock = clock;
    }

    public Uni<Person> handle(Command command) {
        var now = clock.instant();
        var actor = command.actor();
        var position = command.entry().read(Vietnam.dayOf(now), actor.id());
        return people.change(command.person(), command.expectedVersion(), actor, person -> person.give(position, now));
    }
}
