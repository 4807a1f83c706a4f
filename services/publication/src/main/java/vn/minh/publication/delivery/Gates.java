package vn.minh.publication.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/** The gate of each sector database, as this process knows it: another instance, or the next start, learns anew. */
@ApplicationScoped
public class Gates {

    private static final Logger LOG = Logger.getLogger(Gates.class);

    private final Map<String, Gate> gates = new ConcurrentHashMap<>();
    private final Gate.Rules rules;
    private final InstantSource clock;

    Gates(Gate.Rules rules, InstantSource clock) {
        this.rules = rules;
        this.clock = clock;
    }

    /** How many more may ask it now. */
    public int room(Target target) {
        return gates.getOrDefault(target.name(), Gate.OPEN).room(rules, clock.instant());
    }

    /** How long it is still left alone; empty when it may be asked. */
    public Optional<Duration> closedFor(Target target) {
        var now = clock.instant();
        return Optional.ofNullable(gates.get(target.name()))
                .filter(gate -> gate.isClosed(now))
                .map(gate -> Duration.between(now, gate.closedUntil()));
    }

    /** One more asks; {@code leave} follows, whatever comes of it. */
    public void enter(Target target) {
        gates.merge(target.name(), Gate.OPEN.enter(), (known, _) -> known.enter());
    }

    /** Whoever asked is back with this. */
    public void leave(Target target, Answer answer) {
        var now = clock.instant();
        gates.computeIfPresent(target.name(), (_, gate) -> {
            var next = gate.leave(answer, rules, now);
            if (next.closedUntil().isAfter(gate.closedUntil())) {
                LOG.warnf("%s is left alone until %s: %s", target, next.closedUntil(), answer);
            }
            return next;
        });
    }
}
