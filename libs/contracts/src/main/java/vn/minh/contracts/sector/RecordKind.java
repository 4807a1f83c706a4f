package vn.minh.contracts.sector;

/** Which of a unit's two results a record carries. */
public enum RecordKind {
    /** What the unit approved itself. */
    OWN_RESULT,
    /** What its authority recognised. */
    RECOGNISED_RESULT
}
