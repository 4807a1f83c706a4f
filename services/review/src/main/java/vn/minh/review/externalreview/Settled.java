package vn.minh.review.externalreview;

/** Whether the conclusions of a review still wait for the head of the authority. */
public enum Settled {
    /** Nobody recognised them yet, or an appeal was upheld and its result is to be recognised. */
    NO,
    RECOGNISED,
    /** Recognised and taken back: the conclusions fell with it. */
    REVOKED
}
