package vn.minh.assessment.people;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.function.Function;
import vn.minh.assessment.AllOrNothing;
import vn.minh.domain.Actor;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.NotFound;
import vn.minh.domain.Transition;

/**
 * Load and save for every move of a person. Accounts that are older than this feature, or were made by hand, have no
 * row: the first move writes it, with the invitation as their first step.
 */
@ApplicationScoped
class KnownPeople {

    private final Persons persons;
    private final Accounts accounts;
    private final AllOrNothing allOrNothing;
    private final InstantSource clock;

    KnownPeople(Persons persons, Accounts accounts, AllOrNothing allOrNothing, InstantSource clock) {
        this.persons = persons;
        this.accounts = accounts;
        this.allOrNothing = allOrNothing;
        this.clock = clock;
    }

    Uni<Person> get(String id) {
        return persons.find(id)
                .flatMap(found ->
                        found.map(person -> Uni.createFrom().item(person)).orElseGet(() -> adopted(id)));
    }

    Uni<Person> change(String id, long expectedVersion, Actor actor, Function<Person, Transition<Person>> move) {
        return get(id).map(person -> PeopleRights.changer(person, actor))
                .invoke(person -> Rejected.ifStale(expectedVersion, person.version()))
                .flatMap(person ->
                        allOrNothing.run(() -> written(person, actor).map(move).chain(persons::save)));
    }

    private Uni<Person> written(Person person, Actor actor) {
        return person.version() == 0
                ? persons.save(person.invited(actor.id()))
                : Uni.createFrom().item(person);
    }

    private Uni<Person> adopted(String id) {
        return accounts.find(id)
                .map(found -> found.filter(account -> !account.unit().isEmpty())
                        .orElseThrow(() -> new Rejected(new NotFound(Person.WHAT, id))))
                .map(account -> Person.of(account, clock.instant()));
    }
}
