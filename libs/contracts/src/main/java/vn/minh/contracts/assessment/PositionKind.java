package vn.minh.contracts.assessment;

/** What a person may be in her unit for a time; council posts of one dossier are {@link CouncilPost}. */
public enum PositionKind {
    /** Gathers evidence for the criteria she is asked for. */
    CONTRIBUTOR,
    /** May be a member of the unit's council. */
    COUNCIL_MEMBER,
    /** Sees and answers all criteria of the unit's dossiers. */
    SECRETARY,
    /** Approves in the place of the head of the unit. */
    DELEGATE
}
