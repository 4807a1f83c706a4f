package vn.minh.assessment.selfassessment;

/** How much of a dossier somebody sees. */
public enum Sight {
    /** Everything: head, delegate, the council's leaders, the unit's department. */
    WHOLE,
    /** Its frame, and the answers to her own criteria: a member of the council. */
    OWN_CRITERIA,
    /** Only what she is asked evidence for, without points: a contributor. */
    ASKED
}
