package vn.minh.review.externalreview;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;

/**
 * What a person may see of the unit's score. Members of a team that reads blind see it item by item, as soon as a
 * finding stands on the item; everybody sees all of it once a result is proposed.
 *
 * @param hidden codes of the items whose score she does not see
 */
public record Veil(Set<String> hidden) {

    public static final Veil NONE = new Veil(Set.of());

    public Veil {
        hidden = Set.copyOf(hidden);
    }

    /**
     * @param findings those that she sees
     * @param scored codes of the items that a reviewer gives points
     */
    static Veil of(ExternalReview review, Standing standing, Findings findings, Set<String> scored) {
        if (!standing.isBlindTo(review.reviewed())) {
            return NONE;
        }
        var found = findings.standing().keySet();
        return switch (review.state()) {
            case State.Opened _, State.Assigned _, State.AwaitingUnit _ ->
                new Veil(scored.stream().filter(not(found::contains)).collect(toUnmodifiableSet()));
            case State.Proposed _, State.Concluded _ -> NONE;
        };
    }

    public boolean isLifted() {
        return hidden.isEmpty();
    }

    public boolean hides(String item) {
        return hidden.contains(item);
    }

    /** Whether a sum over these items would tell what is hidden. */
    public boolean hidesAnyOf(Collection<String> items) {
        return !Collections.disjoint(hidden, items);
    }
}
