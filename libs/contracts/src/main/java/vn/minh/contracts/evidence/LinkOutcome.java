package vn.minh.contracts.evidence;

/** What a later look at a linked page showed, against the snapshot that is kept. */
public enum LinkOutcome {
    SAME,
    CHANGED,
    DEAD
}
