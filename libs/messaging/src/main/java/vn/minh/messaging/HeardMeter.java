package vn.minh.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import vn.minh.observability.Steps;

/** How long facts take: to be handled, and from being recorded until then. */
@ApplicationScoped
class HeardMeter {

    /** What became of a message. */
    enum Outcome {
        HANDLED,
        REPEAT,
        KEPT,
        WAITING,
        PARKED
    }

    private record Kind(String consumer, String type, Outcome outcome) {}

    private final MeterRegistry meters;
    private final Readers readers;
    private final InstantSource clock;
    private final Map<Kind, Timer> handling = new ConcurrentHashMap<>();
    private final Map<String, Timer> ages = new ConcurrentHashMap<>();

    HeardMeter(MeterRegistry meters, Readers readers, InstantSource clock) {
        this.meters = meters;
        this.readers = readers;
        this.clock = clock;
    }

    /** @param started of the clock that only measures, {@link System#nanoTime} */
    void heard(Streams.Stream stream, Message message, Outcome outcome, long started) {
        var kind = new Kind(stream.consumer(), type(stream, message), outcome);
        handling.computeIfAbsent(kind, this::handling).record(System.nanoTime() - started, TimeUnit.NANOSECONDS);
        if (outcome == Outcome.HANDLED) {
            recorded(message)
                    .ifPresent(at -> ages.computeIfAbsent(stream.consumer(), this::age)
                            .record(Duration.between(at, clock.instant())));
        }
    }

    /** Whoever writes to a topic must not be able to make numbers without end. */
    private String type(Streams.Stream stream, Message message) {
        return readers.knows(stream, message.type()) ? message.type() : "unknown";
    }

    private static Optional<Instant> recorded(Message message) {
        try {
            return Optional.ofNullable(message.headers().get(CloudEvents.TIME)).map(Instant::parse);
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private Timer handling(Kind kind) {
        return Steps.timer("minh.event.handling", "facts heard, from their arrival to what became of them")
                .tag("consumer", kind.consumer())
                .tag("type", kind.type())
                .tag("outcome", kind.outcome().name().toLowerCase(Locale.ROOT))
                .register(meters);
    }

    private Timer age(String consumer) {
        return Steps.timer("minh.event.age", "from a fact's being recorded to its being handled")
                .tag("consumer", consumer)
                .register(meters);
    }
}
