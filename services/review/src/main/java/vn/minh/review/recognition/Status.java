package vn.minh.review.recognition;

/** Names of the states as the API and the table spell them. */
public enum Status {
    RECOGNISED,
    SUPERSEDED,
    REVOKED
}
