package vn.minh.assessment.people;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import vn.minh.domain.Actor;

/** Use case: somebody who was shut out is let in again. */
@ApplicationScoped
public class EnablePerson {

    public record Command(String person, long expectedVersion, Actor actor) {}

    private final KnownPeople people;
    private final InstantSource clock;

    EnablePerson(KnownPeople people, InstantSource clock) {
        this.people = people;
        this.clock = clock;
    }

    public Uni<Person> handle(Command command) {
        var actor = command.actor();
        return people.change(
                command.person(),
                command.expectedVersion(),
                actor,
                person -> person.enable(actor.id(), clock.instant()));
    }
}
