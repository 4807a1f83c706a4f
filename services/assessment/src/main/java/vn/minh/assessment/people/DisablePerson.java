package vn.minh.assessment.people;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import vn.minh.domain.Actor;

/** Use case: somebody is shut out, here at once and everywhere within a minute, also with a token that is valid. */
@ApplicationScoped
public class DisablePerson {

    public record Command(String person, long expectedVersion, Actor actor) {}

    private final KnownPeople people;
    private final InstantSource clock;

    DisablePerson(KnownPeople people, InstantSource clock) {
        this.people = people;
        this.clock = clock;
    }

    public Uni<Person> handle(Command command) {
        var actor = command.actor();
        return people.change(
                command.person(),
                command.expectedVersion(),
                actor,
                person -> person.disable(actor.id(), clock.instant()));
    }
}
