package vn.minh.observability;

import io.micrometer.core.instrument.Timer;
import java.time.Duration;

/** The few steps that every duration is sorted into: enough to see a quick answer turn slow, and cheap to keep. */
public final class Steps {

    private static final Duration[] ALL = {
        Duration.ofMillis(5),
        Duration.ofMillis(15),
        Duration.ofMillis(60),
        Duration.ofMillis(250),
        Duration.ofSeconds(1),
        Duration.ofSeconds(5),
        Duration.ofSeconds(30)
    };

    private Steps() {}

    /** A duration of that name, in seconds for whoever reads it. */
    public static Timer.Builder timer(String name, String says) {
        return Timer.builder(name).description(says).serviceLevelObjectives(ALL.clone());
    }
}
