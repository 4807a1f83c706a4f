package vn.minh.assessment.people;

import static java.util.stream.Collectors.toMap;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Actor;

/** The people of a unit: what is decided here beside what the identity provider shows. */
@ApplicationScoped
public class ReadPeople {

    /** @param account absent when the provider knows her no more */
    public record Seen(Person person, Optional<Account> account) {

        /** What a list is walked by. */
        public String key() {
            return person.id();
        }
    }

    private static final int SIDE_BY_SIDE = 4;

    private final KnownPeople people;
    private final Persons persons;
    private final Accounts accounts;
    private final InstantSource clock;

    ReadPeople(KnownPeople people, Persons persons, Accounts accounts, InstantSource clock) {
        this.people = people;
        this.persons = persons;
        this.accounts = accounts;
        this.clock = clock;
    }

    public Uni<Seen> one(String id, Actor actor) {
        return people.get(id)
                .map(person -> PeopleRights.reader(person, actor))
                .flatMap(person -> accounts.find(id).map(account -> new Seen(person, account)));
    }

    /** In the order of their opaque ids, after one of them. */
    public Uni<List<Seen>> of(@Nullable String unit, String after, int most, Actor actor) {
        var code = unit == null ? actor.unit() : unit;
        PeopleRights.unit(code, actor);
        return persons.ofUnit(code)
                .flatMap(known -> accounts.ofUnit(code).map(found -> together(known, found)))
                .map(all -> all.stream()
                        .filter(seen -> seen.key().compareTo(after) > 0)
                        .limit(most)
                        .toList())
                .flatMap(this::withRoles);
    }

    private List<Seen> together(List<Person> known, List<Account> found) {
        Map<String, Person> byId = known.stream().collect(toMap(Person::id, person -> person));
        Map<String, Account> accountById = found.stream().collect(toMap(Account::id, account -> account));
        var now = clock.instant();
        return Stream.concat(
                        known.stream()
                                .map(person -> new Seen(person, Optional.ofNullable(accountById.get(person.id())))),
                        found.stream()
                                .filter(account -> !byId.containsKey(account.id()))
                                .map(account -> new Seen(Person.of(account, now), Optional.of(account))))
                .sorted(Comparator.comparing(Seen::key))
                .toList();
    }

    /** The provider's list has no roles and no software: those of one page are asked for one by one. */
    private Uni<List<Seen>> withRoles(List<Seen> page) {
        return Multi.createFrom()
                .iterable(page)
                .onItem()
                .transformToUni(seen -> accounts.find(seen.person().id())
                        .map(account -> new Seen(whole(seen.person(), account), account)))
                .merge(SIDE_BY_SIDE)
                .collect()
                .asList()
                .map(all -> all.stream().sorted(Comparator.comparing(Seen::key)).toList());
    }

    private static Person whole(Person person, Optional<Account> account) {
        return person.version() > 0
                ? person
                : account.map(found -> Person.of(found, person.invitedAt())).orElse(person);
    }
}
