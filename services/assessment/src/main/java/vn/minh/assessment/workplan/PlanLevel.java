package vn.minh.assessment.workplan;

import vn.minh.contracts.UnitKind;

/** Whose work a template lists. */
public enum PlanLevel {
    /** A school that assesses itself. */
    SCHOOL,
    /** An authority that assesses itself under 3806. */
    AUTHORITY_SELF,
    /** An authority that reviews its units. */
    AUTHORITY;

    static PlanLevel ofDossier(UnitKind kind) {
        return kind.isAuthority() ? AUTHORITY_SELF : SCHOOL;
    }
}
