package vn.minh.assessment;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The service's one clock in tests: the true one, until a test stops it at a moment. Also the sweeps read it. */
@Singleton
public class TestClock implements InstantSource {

    private static final AtomicReference<@Nullable Instant> STOPPED = new AtomicReference<>();

    @Override
    public Instant instant() {
        return Optional.ofNullable(STOPPED.get()).orElseGet(Clock.systemUTC()::instant);
    }

    /** Stands still at the moment. */
    public static void at(String moment) {
        STOPPED.set(Instant.parse(moment));
    }

    /** Goes on from where it stands, and stands still there. */
    public static void forward(Duration by) {
        STOPPED.set(new TestClock().instant().plus(by));
    }

    /** Runs again. */
    public static void release() {
        STOPPED.set(null);
    }
}
