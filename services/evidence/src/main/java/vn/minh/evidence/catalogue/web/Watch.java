package vn.minh.evidence.catalogue.web;

import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** Ends what somebody has not gone on with for too long. */
final class Watch {

    private static final long NONE = -1;

    private final Vertx vertx;
    private final Duration patience;
    private final Runnable tooLong;
    private final AtomicLong timer = new AtomicLong(NONE);

    Watch(Vertx vertx, Duration patience, Runnable tooLong) {
        this.vertx = vertx;
        this.patience = patience;
        this.tooLong = tooLong;
    }

    void begin() {
        replace(vertx.setTimer(patience.toMillis(), _ -> tooLong.run()));
    }

    void end() {
        replace(NONE);
    }

    private void replace(long next) {
        long before = timer.getAndSet(next);
        if (before != NONE) {
            vertx.cancelTimer(before);
        }
    }
}
