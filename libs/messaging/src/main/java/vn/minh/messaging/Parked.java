package vn.minh.messaging;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.NotFound;

/** Subjects that stopped, for the operator: what stopped them, try again, or step over one message with a reason. */
@ApplicationScoped
class Parked {

    /**
     * @param state PARKED (somebody must act) or WAITING (resumes by itself)
     * @param kept how many messages of this subject wait
     */
    record Key(
            String consumer,
            String topic,
            String key,
            String state,
            String reason,
            Instant since,
            long last,
            String firstType,
            long kept) {}

    private static final Logger LOG = Logger.getLogger(Parked.class);
    private static final String LIST = """
        select s.consumer, s.topic, s.key, s.state, coalesce(s.reason, ''), s.since, s.last,
               coalesce((select w.type from inbox_waiting w
                 where w.consumer = s.consumer and w.topic = s.topic and w.key = s.key
                 order by w.sequence nulls first, w.position limit 1), ''),
               (select count(*) from inbox_waiting w
                 where w.consumer = s.consumer and w.topic = s.topic and w.key = s.key)
        from inbox_stream s where s.state <> 'OPEN' order by s.since limit 500\
        """;

    private final Mutiny.SessionFactory sessions;
    private final Transactions transactions;
    private final Streams streams;
    private final Inbox inbox;

    Parked(Mutiny.SessionFactory sessions, Transactions transactions, Streams streams, Inbox inbox) {
        this.sessions = sessions;
        this.transactions = transactions;
        this.streams = streams;
        this.inbox = inbox;
    }

    Uni<List<Key>> list() {
        return sessions.withSession(session -> session.createNativeQuery(LIST, Object[].class)
                .getResultList()
                .map(rows -> rows.stream().map(Parked::key).toList()));
    }

    /** Tries the first kept message again, and what follows it. */
    Uni<Void> replay(Streams.Stream stream) {
        return requireHeld(stream).chain(() -> reopen(stream));
    }

    /** Steps over the first kept message: its effect never happens here. The reason stays in the table, which no log is. */
    Uni<Void> skip(Streams.Stream stream, String reason) {
        return requireHeld(stream)
                .chain(() -> transactions.run(session -> streams.first(session, stream)
                        .flatMap(first -> first.map(message -> {
                                    LOG.warnf("%s steps over %s %s", stream, message.type(), message.id());
                                    long upTo = message.sequence() == null ? 0 : message.sequence();
                                    return streams.skipped(session, stream, message, reason)
                                            .chain(() -> streams.drop(session, stream, message))
                                            .chain(() -> streams.advance(session, stream, upTo));
                                })
                                .orElseGet(() -> Uni.createFrom().voidItem()))))
                .chain(() -> reopen(stream));
    }

    private Uni<Void> reopen(Streams.Stream stream) {
        return transactions.run(session -> streams.open(session, stream)).chain(() -> inbox.resume(stream));
    }

    private Uni<Void> requireHeld(Streams.Stream stream) {
        return transactions
                .run(session -> streams.lock(session, stream).invoke(at -> {
                    if (at.isOpen()) {
                        throw new Rejected(new NotFound("parked-key", stream.key()));
                    }
                }))
                .replaceWithVoid();
    }

    private static Key key(Object[] row) {
        return new Key(
                (String) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                row[5] instanceof java.time.OffsetDateTime at ? at.toInstant() : (Instant) row[5],
                ((Number) row[6]).longValue(),
                (String) row[7],
                ((Number) row[8]).longValue());
    }
}
