package vn.minh.publication;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** The real time plus what a test moved it forward: waiting for a receipt costs no waiting. */
@Singleton
public class HandClock implements InstantSource {

    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    @Override
    public Instant instant() {
        return InstantSource.system().instant().plus(ahead.get());
    }

    public void forward(Duration by) {
        ahead.updateAndGet(sofar -> sofar.plus(by));
    }
}
