package vn.minh.evidence.evidence;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** The service's clock in tests: the true one, unless a test is at another time. */
@Singleton
public class MovableClock implements InstantSource {

    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().plus(ahead.get());
    }

    /** Goes to the future, or with less than nothing to the past; closing comes back. */
    public AutoCloseable ahead(Duration by) {
        ahead.set(by);
        return () -> ahead.set(Duration.ZERO);
    }
}
