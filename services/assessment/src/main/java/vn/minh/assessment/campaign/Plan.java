package vn.minh.assessment.campaign;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import vn.minh.contracts.IndicatorSetRef;
import vn.minh.contracts.UnitKind;
import vn.minh.domain.SchoolYear;

/**
 * What a campaign is about; of it only the dates change.
 *
 * @param unitKinds whose units of the department's city are in it
 */
public record Plan(
        String title,
        SchoolYear schoolYear,
        IndicatorSetRef set,
        boolean demonstration,
        Set<UnitKind> unitKinds,
        Dates dates) {

    public Plan {
        unitKinds = Collections.unmodifiableSet(new TreeSet<>(unitKinds));
    }

    Plan on(Dates other) {
        return new Plan(title, schoolYear, set, demonstration, unitKinds, other);
    }
}
