package vn.minh.portal.api;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.minh.observability.Steps;
import vn.minh.portal.person.LockedOut;

/** How long the services keep the portal waiting, and what came of it. */
@ApplicationScoped
class Calls {

    private record Kind(Neighbour neighbour, String outcome) {}

    private static final String DONE = "done";
    private static final String REFUSED = "refused";
    private static final String AWAY = "away";
    private static final String FAILED = "failed";

    private final MeterRegistry meters;
    private final Map<Kind, Timer> timers = new ConcurrentHashMap<>();

    Calls(MeterRegistry meters) {
        this.meters = meters;
    }

    /** Also of what was not asked yet: a number that is not there is not the same as zero. */
    void begin(@Observes StartupEvent started) {
        for (var neighbour : Neighbour.values()) {
            Stream.of(DONE, REFUSED, AWAY, FAILED).forEach(outcome -> timer(neighbour, outcome));
        }
    }

    /** Of what is handed through only the beginning is waited for. */
    <T> Reply<T> measured(Neighbour neighbour, Supplier<Reply<T>> call) {
        long started = System.nanoTime();
        var outcome = FAILED;
        try {
            var reply = call.get();
            outcome = outcome(reply);
            return reply;
        } catch (LockedOut no) {
            outcome = REFUSED;
            throw no;
        } finally {
            timer(neighbour, outcome).record(System.nanoTime() - started, TimeUnit.NANOSECONDS);
        }
    }

    private static String outcome(Reply<?> reply) {
        return switch (reply) {
            case Reply.Here<?> _ -> DONE;
            case Reply.Refused<?> _ -> REFUSED;
            case Reply.Away<?> _ -> AWAY;
        };
    }

    private Timer timer(Neighbour neighbour, String outcome) {
        return timers.computeIfAbsent(new Kind(neighbour, outcome), this::register);
    }

    private Timer register(Kind kind) {
        return Steps.timer("minh.portal.call", "calls of the portal to a service, until its answer was read")
                .tag("neighbour", kind.neighbour().service())
                .tag("outcome", kind.outcome())
                .register(meters);
    }
}
