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
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.NotFound;
import vn.minh.domain.Rejection.Stale;
import vn.minh.domain.Transition;
import vn.minh.messaging.EventLog;
import vn.minh.messaging.Transactions;
import vn.minh.publication.delivery.Deliveries;
import vn.minh.publication.delivery.Delivery;
import vn.minh.publication.delivery.DeliveryState;

@ApplicationScoped
class PgDeliveries implements Deliveries {

    private static final String FIND = "from DeliveryRow where recordKey = :recordKey and target = :target";

    private static final String OF_RECORD = "from DeliveryRow where recordKey = :recordKey order by position";

    private static final String STANDING = """
            from DeliveryRow
            where target = :target and department = :department and setCode = :set and schoolYear = :schoolYear
              and recordKey > :after
            order by recordKey""";

    private static final String OVERDUE = "from DeliveryRow where status = 'SENT' and dueAt <= :now order by dueAt";

    private static final String TO_SEND = """
            from DeliveryRow
            where target = :target and status in ('PENDING', 'RETRYING') and dueAt <= :now
            order by dueAt""";

    private static final String SPENT = """
            from DeliveryRow
            where target = :target and status = 'RETRYING' and attempt >= :attempts and dueAt <= :now
            order by dueAt""";

    /** What may be absent says its type: over a connection that never carried it PostgreSQL cannot tell. */
    private static final String SEEN =
            "(cast(:seenBy as string) is null or unit = :seenBy or authority = :seenBy or department = :seenBy)";

    private static final String LIST = """
            from DeliveryRow
            where position < :before
              and (cast(:status as string) is null or status = :status)
              and (cast(:unit as string) is null or unit = :unit)
              and (cast(:authority as string) is null or authority = :authority)
              and (cast(:schoolYear as string) is null or schoolYear = :schoolYear)
              and (cast(:set as string) is null or setCode = :set)
              and (cast(:kind as string) is null or kind = :kind)
              and """ + SEEN + " order by position desc";

    private static final String COUNTS =
            "select target, status, count(*) from DeliveryRow where " + SEEN + " group by target, status";
    /** A question of its own: PostgreSQL cannot tell the type of a parameter that is nothing but absent. */
    private static final String ALL_COUNTS = "select target, status, count(*) from DeliveryRow group by target, status";

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
    public Uni<List<Delivery>> of(String recordKey) {
        return sessions.withSession(session -> session.createSelectionQuery(OF_RECORD, DeliveryRow.class)
                .setParameter("recordKey", recordKey)
                .getResultList()
                .map(PgDeliveries::deliveries));
    }

    @Override
    public Uni<List<Standing>> standing(Scope scope, String after, int most) {
        return sessions.withSession(session -> session.createSelectionQuery(STANDING, DeliveryRow.class)
                .setParameter("target", scope.target())
                .setParameter("department", scope.department())
                .setParameter("set", scope.set())
                .setParameter("schoolYear", scope.schoolYear())
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList()
                .map(rows -> rows.stream().map(row -> standing(session, row)).toList()));
    }

    @Override
    public Uni<List<Listed>> list(Asked asked) {
        var filter = asked.filter();
        return sessions.withSession(session -> session.createSelectionQuery(LIST, DeliveryRow.class)
                .setParameter("before", asked.before())
                .setParameter("status", name(filter.status()))
                .setParameter("unit", filter.unit())
                .setParameter("authority", filter.authority())
                .setParameter("schoolYear", filter.schoolYear())
                .setParameter("set", filter.set())
                .setParameter("kind", name(filter.kind()))
                .setParameter("seenBy", asked.seenBy())
                .setMaxResults(asked.most())
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new Listed(row.position, row.toDomain()))
                        .toList()));
    }

    @Override
    public Uni<List<Count>> counts(@Nullable String seenBy) {
        return sessions.withSession(session -> (seenBy == null
                        ? session.createSelectionQuery(ALL_COUNTS, Object[].class)
                        : session.createSelectionQuery(COUNTS, Object[].class).setParameter("seenBy", seenBy))
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new Count(
                                (String) row[0], DeliveryState.Status.valueOf((String) row[1]), (Long) row[2]))
                        .toList()));
    }

    @Override
    public Uni<List<Delivery>> overdue(Instant now, int most) {
        return sessions.withSession(session -> session.createSelectionQuery(OVERDUE, DeliveryRow.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList()
                .map(PgDeliveries::deliveries));
    }

    @Override
    public Uni<List<Delivery>> toSend(String target, Instant now, int most) {
        return sessions.withSession(session -> session.createSelectionQuery(TO_SEND, DeliveryRow.class)
                .setParameter("target", target)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList()
                .map(PgDeliveries::deliveries));
    }

    @Override
    public Uni<List<Delivery>> spent(String target, int attempts, Instant now, int most) {
        return sessions.withSession(session -> session.createSelectionQuery(SPENT, DeliveryRow.class)
                .setParameter("target", target)
                .setParameter("attempts", attempts)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList()
                .map(PgDeliveries::deliveries));
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

    /** Let go of at once: a whole city in one session would be looked through before each further question. */
    private static Standing standing(Mutiny.Session session, DeliveryRow row) {
        session.detach(row);
        return new Standing(row.toDomain(), row.statusAt);
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

    private static List<Delivery> deliveries(List<DeliveryRow> rows) {
        return rows.stream().map(DeliveryRow::toDomain).toList();
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static Uni<DeliveryRow> row(Mutiny.Session session, Delivery.Id id) {
        return session.find(DeliveryRow.class, id.value())
                .onItem()
                .ifNull()
                .failWith(() -> new Rejected(new NotFound("delivery", id.value().toString())));
    }
}
