package vn.minh.evidence.inspection.store;

import java.time.Duration;
import vn.minh.evidence.inspection.Flaw;

/** The time one look may take: a stopwatch, so it is not the business clock that tests move. */
final class Deadline {

    private final long end;

    private Deadline(long end) {
        this.end = end;
    }

    static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    void check() {
        if (System.nanoTime() - end >= 0) {
            throw new FlawFound(Flaw.TOO_COMPLEX);
        }
    }
}
