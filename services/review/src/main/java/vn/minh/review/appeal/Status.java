package vn.minh.review.appeal;

/** Names of the states as the API and the table spell them. */
public enum Status {
    FILED,
    ADMITTED,
    DECIDED,
    WITHDRAWN
}
