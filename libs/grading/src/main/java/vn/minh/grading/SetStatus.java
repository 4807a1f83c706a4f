package vn.minh.grading;

/** Whether results by this set may be presented as official. */
public enum SetStatus {
    /** Every line was checked against the signed annex. */
    OFFICIAL,
    /** Some line was not: every page, paper and event says so. */
    DEMONSTRATION
}
