package vn.minh.evidence.catalogue;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.domain.Actor;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.NotFound;
import vn.minh.domain.Role;

/**
 * A unit's dossier of one year, as far as its list of evidence speaks of it.
 *
 * @param department code of the department of the unit's city
 * @param authority code of the authority responsible at the latest approval; absent when there was none
 */
public record Dossier(
        UUID selfAssessmentId,
        String unit,
        String unitName,
        String department,
        @Nullable String authority,
        String schoolYear,
        IndicatorSetRef set,
        boolean demonstration) {

    /** Who only gathers evidence for her unit sees pieces of it, not the whole. */
    private static final Set<String> OF_THE_WHOLE =
            Set.of(Role.COUNCIL, Role.PRINCIPAL, Role.AUTHORITY_OFFICER, Role.AUTHORITY_HEAD, Role.DEPARTMENT_OFFICER);

    /** Her own unit's: she sees what was signed, too. */
    boolean isOwnOf(Actor actor) {
        return actor.worksFor(unit) && OF_THE_WHOLE.stream().anyMatch(actor::has);
    }

    /** Whether she sees what was approved. */
    private boolean isReviewedBy(Actor actor) {
        boolean reviews =
                actor.has(Role.REVIEWER) || actor.has(Role.AUTHORITY_OFFICER) || actor.has(Role.AUTHORITY_HEAD);
        return (reviews && actor.unit().equals(authority))
                || (actor.has(Role.DEPARTMENT_OFFICER) && actor.worksFor(department));
    }

    /** To whoever may not read it, it looks absent. */
    Dossier readableBy(Actor actor) {
        if (!isOwnOf(actor) && !isReviewedBy(actor)) {
            throw absent(selfAssessmentId);
        }
        return this;
    }

    public static Rejected absent(UUID selfAssessmentId) {
        return new Rejected(new NotFound("self-assessment", selfAssessmentId.toString()));
    }
}
