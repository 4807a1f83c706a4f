package vn.minh.assessment.people;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.NotFound;

/**
 * Use case, last part of an invitation: the account is opened, and what lets its owner in is given out once. It is kept
 * nowhere; an invitation that is repeated before it was used gives out another.
 */
@ApplicationScoped
public class HandOver {

    private final Persons persons;
    private final Accounts accounts;
    private final KeepAccountsInStep inStep;

    HandOver(Persons persons, Accounts accounts, KeepAccountsInStep inStep) {
        this.persons = persons;
        this.accounts = accounts;
        this.inStep = inStep;
    }

    /** Refused when she has signed in already. */
    public Uni<String> firstPassword(String id) {
        return opened(id)
                .chain(() -> accounts.firstPassword(id))
                .map(password -> password.orElseThrow(() -> InvitePerson.taken(false)));
    }

    public Uni<String> secret(String id, String clientId) {
        return opened(id).chain(() -> accounts.newSecret(clientId));
    }

    private Uni<Void> opened(String id) {
        return persons.find(id)
                .map(found -> found.orElseThrow(() -> new Rejected(new NotFound(Person.WHAT, id))))
                .chain(inStep::one);
    }
}
