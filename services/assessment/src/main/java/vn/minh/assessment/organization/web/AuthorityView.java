package vn.minh.assessment.organization.web;

import java.time.LocalDate;
import vn.minh.assessment.organization.ReadOrganization.Accountable;
import vn.minh.contracts.UnitKind;

/** Who is accountable for reviewing a unit by a set on a day. */
record AuthorityView(String unit, String set, LocalDate on, String code, String name, UnitKind kind) {

    static AuthorityView of(Accountable found) {
        var authority = found.authority();
        return new AuthorityView(
                found.unit(), found.set(), found.on(), authority.code(), authority.name(), authority.kind());
    }
}
