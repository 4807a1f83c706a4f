package vn.minh.review.appeal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Role;
import vn.minh.review.externalreview.Standing;

/** From where a person looks at an appeal. To everybody else it is absent. */
public enum Side {
    /** The accountable authority and the department: everything. */
    AUTHORITY,
    /** The criteria that were named, with everybody's points. */
    PANEL,
    /** Its own appeal; the panel's points and reasons once it is decided. */
    UNIT;

    static Optional<Side> of(Matter matter, Standing standing) {
        var reach = Sight.of(standing);
        var about = matter.appeal().about();
        if (matter.authority().code().equals(reach.authority())
                || about.department().equals(reach.department())) {
            return Optional.of(AUTHORITY);
        }
        if (matter.isOnPanel(standing.id()) && standing.tieTo(matter.unit()).isEmpty()) {
            return Optional.of(PANEL);
        }
        return matter.unit().equals(reach.unit()) ? Optional.of(UNIT) : Optional.empty();
    }

    /**
     * Which appeals a person may know of: equality of her unit's code with one of three codes, or a place on the panel.
     *
     * @param authority appeals whose review this authority is accountable for
     * @param department appeals of this department's whole city
     * @param unit this unit's own appeals
     */
    public record Sight(
            @Nullable String authority,
            @Nullable String department,
            @Nullable String unit) {

        public static Sight of(Standing standing) {
            var actor = standing.actor();
            boolean runs = actor.has(Role.AUTHORITY_OFFICER) || actor.has(Role.AUTHORITY_HEAD);
            boolean assesses = actor.has(Role.COUNCIL) || actor.has(Role.PRINCIPAL) || actor.has(Role.AUTHORITY_HEAD);
            return new Sight(
                    runs ? actor.unit() : null,
                    actor.has(Role.DEPARTMENT_OFFICER) ? actor.unit() : null,
                    assesses ? actor.unit() : null);
        }
    }
}
