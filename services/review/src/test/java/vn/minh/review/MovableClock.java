package vn.minh.review;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/** The service's clock in tests: the true one, unless a test is in the future. */
@Singleton
public class MovableClock implements InstantSource {

    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().plus(ahead.get());
    }

    /** Goes to the future; closing comes back. */
    public Ahead ahead(Duration by) {
        ahead.set(by);
        return () -> ahead.set(Duration.ZERO);
    }

    /** A stay in the future. */
    public interface Ahead extends AutoCloseable {

        @Override
        void close();
    }
}
