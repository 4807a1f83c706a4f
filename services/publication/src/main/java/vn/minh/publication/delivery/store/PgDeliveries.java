package vn.minh.publication.delivery.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.NotFound;
import vn.minh.domain.Rejection.Stale;
import vn.minh.domain.Transition;
import vn.minh.messaging.EventLog;
import vn.minh.messaging.Transactions;
import vn.minh.publication.delivery.Deliveries;
import vn.minh.publication.delivery.Delivery;

@ApplicationScoped
class PgDeliveries implements Deliveries {

    private static final String FIND = "from DeliveryRow where recordKey = :recordKey and target = :target";

    private static final String DUE = "from DeliveryRow where dueAt <= :now order by dueAt";

    private static final String LIST = """
            from DeliveryRow
            where position < :before
              and (:unit is null or unit = :unit)
              and (:status is null or status = :status)
              and (:seenBy is null or unit = :seenBy or authority = :seenBy or department = :seenBy)
            order by position desc""";

    private final Mutiny.SessionFactory sessions;
    private final Transactions transactions;
    private final EventLog eventLog;
    private final InstantSource clock;

    PgDeliveries(Mutiny.SessionFactory sessions, Transactions transactions, EventLog eventLog, InstantSource clock) {
        this.sessions = sessions;
        this.transactions = transactions;
        this.eventLog = eventLog;
        this.clock = clock;
    }

    @Override
    public Uni<Delivery> get(Delivery.Id id) {
        return sessions.withSession(session -> row(session, id).map(DeliveryRow::toDomain));
    }

    @Override
    public Uni<Optional<Delivery>> find(String recordKey, String target) {
        return sessions.withSession(session -> session.createSelectionQuery(FIND, DeliveryRow.class)
                .setParameter("recordKey", recordKey)
                .setParameter("target", target)
                .getResultList()
                .map(rows -> rows.stream().findFirst().map(DeliveryRow::toDomain)));
    }

    @Override
    public Uni<List<Listed>> list(Asked asked) {
        var status = asked.status();
        return sessions.withSession(session -> session.createSelectionQuery(LIST, DeliveryRow.class)
                .setParameter("before", asked.before())
                .setParameter("unit", asked.unit())
                .setParameter("status", status == null ? null : status.name())
                .setParameter("seenBy", asked.seenBy())
                .setMaxResults(asked.most())
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new Listed(row.position, row.toDomain()))
                        .toList()));
    }

    @Override
    public Uni<List<Delivery>> due(Instant now, int most) {
        return sessions.withSession(session -> session.createSelectionQuery(DUE, DeliveryRow.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList()
                .map(rows -> rows.stream().map(DeliveryRow::toDomain).toList()));
    }

    @Override
    public Uni<Delivery> save(Transition<Delivery> step) {
        return save(step, _ -> Uni.createFrom().voidItem());
    }

    @Override
    public Uni<Delivery> save(Transition<Delivery> step, Function<Delivery, Uni<Void>> together) {
        var next = step.next();
        return transactions
                .run(session -> taken(session, next)
                        .call(session::flush)
                        .call(row -> eventLog.append(session, row.version, step.event()))
                        .map(DeliveryRow::toDomain)
                        .call(together::apply))
                .onFailure(PgDeliveries::isLostRace)
                .transform(_ -> new Rejected(new Stale(next.version(), next.version() + 1)));
    }

    private Uni<DeliveryRow> taken(Mutiny.Session session, Delivery next) {
        if (next.version() == 0) {
            var first = new DeliveryRow(next, clock.instant());
            return session.persist(first).replaceWith(first);
        }
        return row(session, next.id()).invoke(row -> row.take(next, clock.instant()));
    }

    /** Somebody else took the step, or queued the same record first: read again and decide again. */
    private static boolean isLostRace(Throwable trouble) {
        return trouble instanceof OptimisticLockException || trouble instanceof ConstraintViolationException;
    }

    private static Uni<DeliveryRow> row(Mutiny.Session session, Delivery.Id id) {
        return session.find(DeliveryRow.class, id.value())
                .onItem()
                .ifNull()
                .failWith(() -> new Rejected(new NotFound("delivery", id.value().toString())));
    }
}
