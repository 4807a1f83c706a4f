package vn.minh.review.externalreview;

/** Names of the states as the API and the table spell them. */
public enum Status {
    OPENED,
    ASSIGNED,
    AWAITING_UNIT,
    PROPOSED,
    CONCLUDED
}
