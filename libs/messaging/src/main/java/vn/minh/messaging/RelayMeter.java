package vn.minh.messaging;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.minh.observability.Countings;

/** How the facts of this service leave it. While the database is away the last numbers stand. */
@ApplicationScoped
class RelayMeter {

    private static final String WAITING = """
            select count(*), cast(coalesce(extract(epoch from clock_timestamp() - min(recorded_at)), 0) as float8)
            from event_log where published_at is null""";

    private record Backlog(long facts, double oldest) {}

    private final Mutiny.SessionFactory sessions;
    private final Turn turn;
    private final Countings countings;
    private final MeterRegistry meters;
    private volatile Backlog backlog = new Backlog(0, 0);

    RelayMeter(Mutiny.SessionFactory sessions, Turn turn, Countings countings, MeterRegistry meters) {
        this.sessions = sessions;
        this.turn = turn;
        this.countings = countings;
        this.meters = meters;
        Gauge.builder("minh.relay.leader", this, meter -> meter.turn.isMine() ? 1 : 0)
                .description("1 where the relay's lease is held")
                .register(meters);
        Gauge.builder("minh.outbox.waiting", this, meter -> meter.backlog.facts())
                .description("facts that the broker does not have yet")
                .register(meters);
        Gauge.builder("minh.outbox.oldest", this, meter -> meter.backlog.oldest())
                .description("how long the oldest of them has waited")
                .baseUnit("seconds")
                .register(meters);
    }

    /** @param acknowledged ids of those the broker has */
    void sent(List<LoggedEvent> facts, List<UUID> acknowledged) {
        var arrived = Set.copyOf(acknowledged);
        facts.stream()
                .filter(fact -> arrived.contains(fact.id()))
                .collect(groupingBy(LoggedEvent::topic, counting()))
                .forEach((topic, count) -> counter(topic).increment(count));
    }

    private Counter counter(String topic) {
        return Counter.builder("minh.relay.sent")
                .description("facts the broker has")
                .tag("topic", topic)
                .register(meters);
    }

    @Scheduled(
            every = "{minh.metrics.every}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    Uni<Void> read() {
        return countings.attempt(
                "what waits to be told",
                () -> sessions.withSession(session -> session.createNativeQuery(WAITING, Object[].class)
                                .getSingleResult())
                        .invoke(row -> backlog = new Backlog(
                                ((Number) row[0]).longValue(), Math.max(0, ((Number) row[1]).doubleValue()))));
    }
}
