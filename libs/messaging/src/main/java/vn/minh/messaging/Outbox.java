package vn.minh.messaging;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** The event log as the relay sees it: what waits, and what the broker has. */
@ApplicationScoped
class Outbox {

    private static final String WAITING = """
            select id, topic, type, subject, sequence, data::text, actor, causation, trace,
                   to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
            from event_log where published_at is null order by position limit :most""";
    /** The lease row is held while marking, so that a new holder's epoch and this mark cannot cross. */
    private static final String MARK = """
            with turn as (select epoch from relay_lease where name = 'relay' and epoch = :epoch for share)
            update event_log set published_at = now()
            where id in (:ids) and exists (select 1 from turn)""";

    private final Mutiny.SessionFactory sessions;

    Outbox(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    Uni<List<LoggedEvent>> waiting(int most) {
        return sessions.withSession(session -> session.createNativeQuery(WAITING, Object[].class)
                .setParameter("most", most)
                .getResultList()
                .map(rows -> rows.stream().map(Outbox::event).toList()));
    }

    /** How many were marked: none when the epoch is stale. */
    Uni<Integer> mark(long epoch, List<UUID> acknowledged) {
        return sessions.withTransaction(session -> session.createNativeQuery(MARK)
                .setParameter("epoch", epoch)
                .setParameter("ids", acknowledged)
                .executeUpdate());
    }

    private static LoggedEvent event(Object[] row) {
        return new LoggedEvent(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                ((Number) row[4]).longValue(),
                (String) row[5],
                (String) row[6],
                (String) row[7],
                (String) row[8],
                (String) row[9]);
    }
}
