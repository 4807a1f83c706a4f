package vn.minh.messaging;

import static java.util.stream.Collectors.toMap;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.minh.observability.Countings;

/** What stopped in the inbox, per consumer; also where nothing did. While the database is away the last numbers stand. */
@ApplicationScoped
class InboxGauges {

    private static final List<String> STATES = List.of("PARKED", "WAITING");
    private static final String KEYS =
            "select consumer || ' ' || state, count(*) from inbox_stream where state <> 'OPEN' group by consumer, state";
    private static final String KEPT = "select consumer, count(*) from inbox_waiting group by consumer";

    private final Mutiny.SessionFactory sessions;
    private final Readers readers;
    private final Countings countings;
    private final MultiGauge keys;
    private final MultiGauge kept;

    InboxGauges(Mutiny.SessionFactory sessions, Readers readers, Countings countings, MeterRegistry meters) {
        this.sessions = sessions;
        this.readers = readers;
        this.countings = countings;
        keys = MultiGauge.builder("minh.inbox.keys")
                .description("subjects that stopped: for an operator (parked) or until what they miss comes (waiting)")
                .register(meters);
        kept = MultiGauge.builder("minh.inbox.kept")
                .description("messages kept for subjects that stopped")
                .register(meters);
    }

    @Scheduled(
            every = "{minh.metrics.every}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    Uni<Void> read() {
        return countings.attempt(
                "what stopped in the inbox",
                () -> sessions.withSession(session -> counts(session, KEYS)
                        .invoke(this::showKeys)
                        .chain(() -> counts(session, KEPT))
                        .invoke(this::showKept)));
    }

    private static Uni<Map<String, Long>> counts(Mutiny.Session session, String sql) {
        return session.createNativeQuery(sql, Object[].class)
                .getResultList()
                .map(rows ->
                        rows.stream().collect(toMap(row -> (String) row[0], row -> ((Number) row[1]).longValue())));
    }

    private void showKeys(Map<String, Long> counts) {
        var rows = readers.consumers().stream()
                .flatMap(consumer -> STATES.stream().map(state -> keysRow(consumer, state, counts)))
                .toList();
        keys.register(rows, true);
    }

    private static MultiGauge.Row<?> keysRow(String consumer, String state, Map<String, Long> counts) {
        return MultiGauge.Row.of(
                Tags.of("consumer", consumer, "state", state.toLowerCase(Locale.ROOT)),
                counts.getOrDefault(consumer + " " + state, 0L));
    }

    private void showKept(Map<String, Long> counts) {
        Stream<MultiGauge.Row<?>> rows = readers.consumers().stream()
                .map(consumer -> MultiGauge.Row.of(Tags.of("consumer", consumer), counts.getOrDefault(consumer, 0L)));
        kept.register(rows.toList(), true);
    }
}
