package vn.minh.review.team;

import java.util.Comparator;
import java.util.UUID;
import vn.minh.review.externalreview.Tie;

/**
 * What keeps a team from a school: one of its people is bound to it.
 *
 * @param school code of the unit
 * @param person opaque id of the member
 */
public record Hindrance(UUID team, String school, String person, Tie.Kind kind) {

    static final Comparator<Hindrance> ORDER = Comparator.comparing(
                    (Hindrance hindrance) -> hindrance.team().toString())
            .thenComparing(Hindrance::school)
            .thenComparing(Hindrance::person)
            .thenComparing(hindrance -> hindrance.kind().name());
}
