package vn.minh.assessment.campaign;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.contracts.UnitKind;
import vn.minh.domain.SchoolYear;

/**
 * What a campaign is about; it does not change.
 *
 * @param unitKinds whose units of the department's city are in it
 * @param submissionDueOn last day for a unit's head to approve
 */
public record Plan(
        String title,
        SchoolYear schoolYear,
        IndicatorSetRef set,
        boolean demonstration,
        Set<UnitKind> unitKinds,
        LocalDate opensOn,
        LocalDate closesOn,
        LocalDate submissionDueOn) {

    public Plan {
        unitKinds = Collections.unmodifiableSet(new TreeSet<>(unitKinds));
    }
}
