package vn.minh.review.team;

/** The state as it is stored and shown. */
public enum Status {
    FOUNDED,
    DISSOLVED
}
