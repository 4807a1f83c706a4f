package vn.minh.assessment.people.web;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.people.Account;
import vn.minh.assessment.people.Person;
import vn.minh.assessment.people.Position;
import vn.minh.assessment.people.ReadPeople;
import vn.minh.contracts.assessment.PositionKind;

/**
 * Somebody of a unit.
 *
 * @param username absent, as name and email, in the answer to a move, which does not ask the identity provider
 * @param roles what she was let in as; what follows from positions is not among them
 * @param version 0 for an account that nobody changed through this API yet
 */
record PersonView(
        String id,
        @Nullable String username,
        @Nullable String name,
        @Nullable String email,
        String unit,
        boolean software,
        Person.Status status,
        List<String> roles,
        List<PositionView> positions,
        long version) {

    record PositionView(
            UUID id,
            PositionKind position,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {

        static PositionView of(Position position) {
            return new PositionView(position.id(), position.kind(), position.validFrom(), position.validTo());
        }
    }

    static PersonView of(ReadPeople.Seen seen) {
        return of(seen.person(), seen.account().orElse(null));
    }

    static PersonView of(Person person) {
        return of(person, null);
    }

    private static PersonView of(Person person, @Nullable Account account) {
        return new PersonView(
                person.id(),
                account == null ? null : account.username(),
                account == null ? null : account.name(),
                account == null ? null : account.email(),
                person.unit(),
                person.software(),
                person.state().status(),
                List.copyOf(new TreeSet<>(person.roles())),
                person.positions().stream().map(PositionView::of).toList(),
                person.version());
    }
}
