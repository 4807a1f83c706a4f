package vn.minh.assessment.people;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import vn.minh.domain.Vietnam;

/**
 * Use case of the clock: accounts follow what was decided here. The decision counts at once, with the row and its fact;
 * the account comes after it, again and again until the identity provider has it.
 */
@ApplicationScoped
public class KeepAccountsInStep {

    private static final int AT_ONCE = 50;

    private final Persons persons;
    private final Accounts accounts;
    private final InstantSource clock;

    KeepAccountsInStep(Persons persons, Accounts accounts, InstantSource clock) {
        this.persons = persons;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Stops at the first that cannot be reached: the provider is away for the others too. */
    public Uni<Void> handle() {
        var today = today();
        return persons.outOfStep(today, AT_ONCE)
                .onItem()
                .transformToMulti(late -> Multi.createFrom().iterable(late))
                .onItem()
                .transformToUniAndConcatenate(person -> follow(person, today))
                .collect()
                .last()
                .replaceWithVoid();
    }

    Uni<Void> one(Person person) {
        return follow(person, today());
    }

    private Uni<Void> follow(Person person, LocalDate today) {
        return accounts.follow(person.id(), person.standing(today)).chain(() -> persons.inStep(person, today));
    }

    private LocalDate today() {
        return Vietnam.dayOf(clock.instant());
    }
}
