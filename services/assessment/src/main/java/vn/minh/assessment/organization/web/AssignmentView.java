package vn.minh.assessment.organization.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.organization.ReadOrganization.Named;
import vn.minh.assessment.organization.ReviewingAssignment.Target;
import vn.minh.contracts.UnitKind;

/**
 * Who reviews whom.
 *
 * @param unit the one unit; absent when {@code unitKind} is given
 * @param unitKind every unit of the kind in the department's city
 */
record AssignmentView(
        UUID id,
        String department,
        @Nullable String unit,
        @Nullable UnitKind unitKind,
        String setCode,
        String authority,
        String authorityName,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        long version) {

    static AssignmentView of(Named named) {
        var assignment = named.assignment();
        return new AssignmentView(
                assignment.id(),
                assignment.department(),
                assignment.target() instanceof Target.OneUnit(var code) ? code : null,
                assignment.target() instanceof Target.WholeKind(var kind) ? kind : null,
                assignment.setCode(),
                assignment.authority(),
                named.authorityName(),
                assignment.validFrom(),
                assignment.validTo(),
                assignment.version());
    }
}
