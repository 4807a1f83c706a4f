package vn.minh.evidence.catalogue;

import java.util.Set;
import java.util.UUID;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.domain.Actor;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.NotFound;
import vn.minh.domain.Role;

/** A unit's dossier of one year, as far as its list of evidence speaks of it. */
public record Dossier(
        UUID selfAssessmentId,
        String unit,
        String unitName,
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

    Rejected absent() {
        return absent(selfAssessmentId);
    }

    /** Unknown, or not for her to know of: both answer alike. */
    static Rejected absent(UUID selfAssessmentId) {
        return new Rejected(new NotFound("self-assessment", selfAssessmentId.toString()));
    }
}
