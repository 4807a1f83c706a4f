package vn.minh.grading;

/** How sure we are that a line says what the decision says. */
public enum Confidence {
    /** Quoted from the decision. */
    OFFICIAL,
    /** From a translation or an implementation of the decision. */
    SECONDARY,
    /** Inferred, or the product's own choice. */
    UNVERIFIED
}
