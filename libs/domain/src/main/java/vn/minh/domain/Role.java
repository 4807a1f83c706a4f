package vn.minh.domain;

/** The roles a token may carry, as the identity provider spells them. */
public final class Role {

    /** Gathers evidence for the tasks given to her. */
    public static final String CONTRIBUTOR = "contributor";
    /** Member of a unit's self-assessment council. */
    public static final String COUNCIL = "council";
    /** Head of a school. */
    public static final String PRINCIPAL = "principal";
    /** Reads and scores the dossiers of others. */
    public static final String REVIEWER = "reviewer";
    /** Runs the reviews of an authority. */
    public static final String AUTHORITY_OFFICER = "authority-officer";
    /** Recognises levels; approves her authority's own dossier. */
    public static final String AUTHORITY_HEAD = "authority-head";
    /** Sees and frames the whole city. */
    public static final String DEPARTMENT_OFFICER = "department-officer";
    /** Imports sets, units and assignments; looks after parked events. */
    public static final String ADMINISTRATOR = "administrator";
    /** The sector database itself. */
    public static final String SECTOR_SYSTEM = "sector-system";

    private Role() {}
}
