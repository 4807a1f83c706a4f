package vn.minh.assessment.people;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import vn.minh.domain.Rejected;
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

    /** One that cannot be brought in step keeps nobody else waiting; its turn comes again. */
    public Uni<Void> handle() {
        var today = today();
        return persons.outOfStep(today, AT_ONCE)
                .onItem()
                .transformToMulti(late -> Multi.createFrom().iterable(late))
                .onItem()
                .transformToUniAndConcatenate(late -> Uni.createFrom()
                        .deferred(() -> follow(late.person(), late.first(), today))
                        .onFailure(Rejected.class)
                        .recoverWithNull())
                .collect()
                .last()
                .replaceWithVoid();
    }

    /** Whoever was let in just now. */
    Uni<Void> first(Person person) {
        return follow(person, true, today());
    }

    private Uni<Void> follow(Person person, boolean first, LocalDate today) {
        return accounts.follow(person.id(), person.standing(today, first)).chain(() -> persons.inStep(person, today));
    }

    private LocalDate today() {
        return Vietnam.dayOf(clock.instant());
    }
}
