package vn.minh.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.minh.contracts.Wire;

/** How far each consumer has come with each subject, and the messages it keeps for later. All within a transaction. */
@ApplicationScoped
class Streams {

    /** One consumer, one topic, one subject. */
    record Stream(String consumer, String topic, String key) {}

    /** @param backlog whether messages of this subject are kept */
    record Position(long last, String state, boolean backlog) {

        boolean isOpen() {
            return state.equals("OPEN");
        }

        /** Only an operator lets it go on; what waits goes on by itself. */
        boolean isParked() {
            return state.equals("PARKED");
        }
    }

    private static final String LOCK = """
        insert into inbox_stream as s (consumer, topic, key) values (:consumer, :topic, :key)
        on conflict (consumer, topic, key) do update set consumer = excluded.consumer
        returning last, state, exists (select 1 from inbox_waiting w
            where w.consumer = s.consumer and w.topic = s.topic and w.key = s.key)\
        """;
    private static final String CLAIM =
            "insert into inbox (consumer, event_id) values (:consumer, :event) on conflict do nothing";
    private static final String ADVANCE = """
        update inbox_stream set last = greatest(last, :last)
        where consumer = :consumer and topic = :topic and key = :key\
        """;
    private static final String HOLD = """
        update inbox_stream set state = :state, reason = :reason,
            since = case when state = :state then since else now() end
        where consumer = :consumer and topic = :topic and key = :key
        returning coalesce(since = now(), false)\
        """;
    private static final String KEEP = """
        insert into inbox_waiting (consumer, topic, key, sequence, event_id, type, headers, data)
        values (:consumer, :topic, :key, cast(cast(:sequence as text) as bigint), :event, :type, :headers, :data)
        on conflict (consumer, topic, key, event_id) do nothing\
        """;
    /** A message without a readable sequence stands in the way of all that follow it. */
    private static final String FIRST = """
        select event_id, type, sequence, headers, data from inbox_waiting
        where consumer = :consumer and topic = :topic and key = :key
        order by sequence nulls first, position limit 1\
        """;

    private static final String DROP = """
        delete from inbox_waiting
        where consumer = :consumer and topic = :topic and key = :key and event_id = :event\
        """;
    private static final String SKIPPED = """
        insert into inbox_skipped (consumer, topic, key, event_id, type, reason)
        values (:consumer, :topic, :key, :event, :type, :reason)\
        """;
    private static final ObjectMapper JSON = Wire.mapper();
    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    /** Locks the stream's row: two messages of one subject never run side by side. */
    Uni<Position> lock(Mutiny.Session session, Stream stream) {
        return on(session.createNativeQuery(LOCK, Object[].class), stream)
                .getSingleResult()
                .map(row -> new Position(((Number) row[0]).longValue(), (String) row[1], (Boolean) row[2]));
    }

    /** False when this consumer has handled the event before. */
    Uni<Boolean> claim(Mutiny.Session session, String consumer, Message message) {
        return session.createNativeQuery(CLAIM)
                .setParameter("consumer", consumer)
                .setParameter("event", message.id())
                .executeUpdate()
                .map(rows -> rows == 1);
    }

    Uni<Void> advance(Mutiny.Session session, Stream stream, long last) {
        return on(session.createNativeQuery(ADVANCE), stream)
                .setParameter("last", last)
                .executeUpdate()
                .replaceWithVoid();
    }

    /** Opens or stops the stream; the reason is for the operator. Whether it stood otherwise before. */
    Uni<Boolean> hold(Mutiny.Session session, Stream stream, String state, String reason) {
        return on(session.createNativeQuery(HOLD, Boolean.class), stream)
                .setParameter("state", state)
                .setParameter("reason", reason)
                .getSingleResult();
    }

    Uni<Boolean> open(Mutiny.Session session, Stream stream) {
        return hold(session, stream, "OPEN", "");
    }

    Uni<Void> keep(Mutiny.Session session, Stream stream, Message message) {
        return on(session.createNativeQuery(KEEP), stream)
                .setParameter(
                        "sequence",
                        message.sequence() == null ? null : message.sequence().toString())
                .setParameter("event", message.id())
                .setParameter("type", message.type())
                .setParameter("headers", write(message.headers()))
                .setParameter("data", message.data())
                .executeUpdate()
                .replaceWithVoid();
    }

    Uni<Optional<Message>> first(Mutiny.Session session, Stream stream) {
        return on(session.createNativeQuery(FIRST, Object[].class), stream)
                .getResultList()
                .map(rows -> rows.stream().findFirst().map(row -> message(stream, row)));
    }

    Uni<Void> drop(Mutiny.Session session, Stream stream, Message message) {
        return on(session.createNativeQuery(DROP), stream)
                .setParameter("event", message.id())
                .executeUpdate()
                .replaceWithVoid();
    }

    /** Why somebody stepped over it. */
    Uni<Void> skipped(Mutiny.Session session, Stream stream, Message message, String reason) {
        return on(session.createNativeQuery(SKIPPED), stream)
                .setParameter("event", message.id())
                .setParameter("type", message.type())
                .setParameter("reason", reason)
                .executeUpdate()
                .replaceWithVoid();
    }

    Uni<List<Stream>> inState(Mutiny.Session session, String state) {
        return session.createNativeQuery(
                        "select consumer, topic, key from inbox_stream where state = :state order by since",
                        Object[].class)
                .setParameter("state", state)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new Stream((String) row[0], (String) row[1], (String) row[2]))
                        .toList());
    }

    private static <Q extends Mutiny.AbstractQuery> Q on(Q query, Stream stream) {
        query.setParameter("consumer", stream.consumer())
                .setParameter("topic", stream.topic())
                .setParameter("key", stream.key());
        return query;
    }

    private static Message message(Stream stream, Object[] row) {
        try {
            return new Message(
                    stream.topic(),
                    stream.key(),
                    (String) row[0],
                    (String) row[1],
                    row[2] == null ? null : ((Number) row[2]).longValue(),
                    JSON.readValue((String) row[3], HEADERS),
                    (byte[]) row[4]);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("headers were written by us", e);
        }
    }

    private static String write(Map<String, String> headers) {
        try {
            return JSON.writeValueAsString(headers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a map of strings must be writable", e);
        }
    }
}
