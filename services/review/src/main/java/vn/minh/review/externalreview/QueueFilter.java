package vn.minh.review.externalreview;

/** What a reviewer asks her queue for, beside a state; the names stand in the API. */
public enum QueueFilter {
    /** Lies in the queue, nobody holds it. */
    WAITING,
    /** Went back to the unit, whose answer is awaited. */
    RETURNED,
    /** Not concluded, and the last day of the review passed. */
    LATE,
    /** Something about its points needs a second look. */
    ANOMALY,
    /** The unit came back with other answers or evidence, and no result is proposed yet. */
    CHANGED
}
