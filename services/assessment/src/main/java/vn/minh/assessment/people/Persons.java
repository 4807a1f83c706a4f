package vn.minh.assessment.people;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.minh.domain.Transition;

/** Everybody who was let in, or touched, here. */
public interface Persons {

    Uni<Optional<Person>> find(String id);

    Uni<List<Person>> ofUnit(String unit);

    Uni<Person> save(Transition<Person> step);

    /** Those whose account does not show their last step yet, or still has a role of a position that is over. */
    Uni<List<Person>> outOfStep(LocalDate today, int most);

    /** The account shows this version on this day; a later step meanwhile leaves her out of step. */
    Uni<Void> inStep(Person person, LocalDate today);
}
