package vn.minh.contracts.sector;

/** How the sector database holds a record. */
public enum RecordState {
    HELD,
    /** Nothing but the mark that it was withdrawn, with the revision that did so. */
    WITHDRAWN
}
