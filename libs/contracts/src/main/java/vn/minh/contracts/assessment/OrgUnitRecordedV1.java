package vn.minh.contracts.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.Published;
import vn.minh.contracts.UnitRef;

/**
 * A unit was entered in the directory or its entry changed: the whole entry with its dates.
 *
 * @param unit code, name and kind as they are from now on
 * @param department code of the department whose city the unit is in; its own code for a department
 * @param parent code of the unit above it at this moment, for roll-ups only
 * @param validFrom first day the unit exists
 * @param validTo last day, absent while it is open
 * @param demonstration true for units made up for a demonstration, or with a code that is
 */
@Published(type = "vn.minh.assessment.org-unit.recorded.v1", topic = OrgUnitEvent.TOPIC)
public record OrgUnitRecordedV1(
        UnitRef unit,
        String department,
        @Nullable String parent,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean demonstration)
        implements OrgUnitEvent {

    @Override
    public String subject() {
        return unit.code();
    }
}
