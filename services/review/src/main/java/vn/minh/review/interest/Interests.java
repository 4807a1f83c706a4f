package vn.minh.review.interest;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import vn.minh.domain.Transition;

/** What binds people to units. Of somebody who never said anything nothing is known, which is no refusal. */
public interface Interests {

    /** Everybody asked for is in the answer. */
    Uni<Map<String, Interest>> of(Collection<String> persons);

    Uni<Interest> save(Transition<Interest> step);

    default Uni<Interest> of(String person) {
        return of(Set.of(person)).map(found -> found.getOrDefault(person, Interest.none(person)));
    }
}
