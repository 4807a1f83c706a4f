package vn.minh.publication.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.UnitKind;
import vn.minh.contracts.assessment.OrgUnitRecordedV1;

/**
 * A unit as the register names it.
 *
 * @param closedOn last day; absent while it is open
 */
public record RegisteredUnit(
        String code, String name, UnitKind kind, @Nullable LocalDate closedOn, boolean demonstration) {

    static RegisteredUnit of(OrgUnitRecordedV1 fact) {
        return new RegisteredUnit(
                fact.unit().code(), fact.unit().name(), fact.unit().kind(), fact.validTo(), fact.demonstration());
    }

    /** Schools have a page; the bodies that review them do not. */
    public boolean isSchool() {
        return !kind.isAuthority();
    }

    public String searchText() {
        return SearchWords.plain(name + " " + code);
    }
}
