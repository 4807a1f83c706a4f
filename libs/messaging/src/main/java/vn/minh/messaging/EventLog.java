package vn.minh.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.minh.contracts.Event;
import vn.minh.contracts.Published;
import vn.minh.contracts.Wire;

/**
 * Every fact this service ever told, in order. It is the outbox (rows not yet published wait for the relay) and the
 * audit trail (the application role cannot change or delete a row, and each row seals the one before it about the same
 * subject).
 */
@ApplicationScoped
public class EventLog {

    private static final String APPEND = """
            insert into event_log (id, topic, type, subject, sequence, data, actor, causation, trace, previous_hash,
                                   recorded_at)
            select :id, :topic, :type, :subject, :sequence, cast(cast(:data as text) as jsonb), cast(:actor as text),
                   cast(:causation as text), :trace,
                   coalesce((select encode(sha256(convert_to(concat_ws('|', p.previous_hash, p.id, p.type, p.sequence,
                                                                       p.data, p.actor, p.recorded_at), 'UTF8')), 'hex')
                             from event_log p
                             where p.topic = :topic and p.subject = :subject and p.sequence = :sequence - 1), ''),
                   :at""";

    /** As {@code APPEND}, for many subjects in one round trip. */
    private static final String APPEND_ALL = """
            insert into event_log (id, topic, type, subject, sequence, data, actor, causation, trace, previous_hash,
                                   recorded_at)
            select f.id, f.topic, f.type, f.subject, f.sequence, f.data, cast(:actor as text),
                   cast(:causation as text), :trace,
                   coalesce((select encode(sha256(convert_to(concat_ws('|', p.previous_hash, p.id, p.type, p.sequence,
                                                                       p.data, p.actor, p.recorded_at), 'UTF8')), 'hex')
                             from event_log p
                             where p.topic = f.topic and p.subject = f.subject and p.sequence = f.sequence - 1), ''),
                   :at
            from jsonb_to_recordset(cast(cast(:facts as text) as jsonb))
                 as f (id uuid, topic text, type text, subject text, sequence bigint, data jsonb)""";

    private static final int CHUNK = 500;
    private static final ObjectMapper JSON = Wire.mapper();

    /**
     * A fact and the version it is told under.
     *
     * @param sequence the aggregate's version after the step, from 1
     */
    public record Numbered(long sequence, Event event) {}

    private record Line(UUID id, String topic, String type, String subject, long sequence, Event data) {

        static Line of(Numbered fact) {
            var published = fact.event().getClass().getAnnotation(Published.class);
            return new Line(
                    UUID.randomUUID(),
                    published.topic(),
                    published.type(),
                    fact.event().subject(),
                    fact.sequence(),
                    fact.event());
        }
    }

    private final InstantSource clock;
    private final Transactions transactions;

    EventLog(InstantSource clock, Transactions transactions) {
        this.clock = clock;
        this.transactions = transactions;
    }

    /**
     * Joins the caller's transaction: the session is an argument so that it cannot be another one.
     *
     * @param sequence the aggregate's version after the step, from 1; the same one twice is refused by the table
     */
    public Uni<Void> append(Mutiny.Session session, long sequence, Event event) {
        var published = event.getClass().getAnnotation(Published.class);
        var origin = Origin.current();
        return session.createNativeQuery(APPEND)
                .setParameter("id", UUID.randomUUID())
                .setParameter("topic", published.topic())
                .setParameter("type", published.type())
                .setParameter("subject", event.subject())
                .setParameter("sequence", sequence)
                .setParameter("data", write(event))
                .setParameter("actor", origin.actor())
                .setParameter("causation", origin.causation())
                .setParameter("trace", origin.trace())
                .setParameter("at", clock.instant())
                .executeUpdate()
                .invoke(Transactions::told)
                .replaceWithVoid();
    }

    /** As above, in the transaction open on this context: for an adapter outside the store, which knows no session. */
    public Uni<Void> append(long sequence, Event event) {
        return transactions.run(session -> append(session, sequence, event));
    }

    /**
     * Appends facts about many subjects, a few hundred at a time: an import of thousands in a second or two.
     *
     * @param facts of different subjects; two of one would not be chained, so they are refused
     */
    public Uni<Void> appendAll(Mutiny.Session session, List<Numbered> facts) {
        if (facts.stream().map(fact -> fact.event().subject()).distinct().count() < facts.size()) {
            throw new IllegalArgumentException("several facts about one subject are appended one by one");
        }
        return Multi.createFrom()
                .iterable(facts)
                .map(Line::of)
                .group()
                .intoLists()
                .of(CHUNK)
                .onItem()
                .transformToUniAndConcatenate(lines -> appendChunk(session, lines))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Void> appendChunk(Mutiny.Session session, List<Line> lines) {
        var origin = Origin.current();
        return session.createNativeQuery(APPEND_ALL)
                .setParameter("facts", write(lines))
                .setParameter("actor", origin.actor())
                .setParameter("causation", origin.causation())
                .setParameter("trace", origin.trace())
                .setParameter("at", clock.instant())
                .executeUpdate()
                .invoke(Transactions::told)
                .replaceWithVoid();
    }

    private static String write(Object facts) {
        try {
            return JSON.writeValueAsString(facts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a contract record must be writable: " + facts, e);
        }
    }
}
