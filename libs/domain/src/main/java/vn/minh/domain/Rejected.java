package vn.minh.domain;

/** Carries a {@link Rejection} out of a use case. It has no stack trace: a no is an answer, not a failure. */
public final class Rejected extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Rejection reason;

    public Rejected(Rejection reason) {
        super(reason.toString(), null, false, false);
        this.reason = reason;
    }

    public Rejection reason() {
        return reason;
    }

    /** Refuses unless the version asked for is the one at hand. */
    public static void ifStale(long expected, long actual) {
        if (expected != actual) {
            throw new Rejected(new Rejection.Stale(expected, actual));
        }
    }
}
