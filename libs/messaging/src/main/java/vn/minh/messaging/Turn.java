package vn.minh.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/**
 * Whose turn it is, of several instances of a service, to do what one of them does for all: to look at the calendar, to
 * knock at the sector database. It is the one that has the relay's lease. Nothing may depend on being alone: for a moment
 * two may believe it, and each row is guarded where it is written. It saves work and keeps promises about how many ask at
 * once.
 */
@ApplicationScoped
public class Turn {

    /** Longer than the lease is renewed in, however long the broker is waited for. */
    private static final long PATIENCE = Duration.ofSeconds(10).toNanos();

    private volatile boolean mine;
    private volatile long since;

    public boolean isMine() {
        return mine && System.nanoTime() - since < PATIENCE;
    }

    void took() {
        since = System.nanoTime();
        mine = true;
    }

    void passed() {
        mine = false;
    }
}
