package vn.minh.publication.delivery.store;

import static jakarta.persistence.LockModeType.PESSIMISTIC_WRITE;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.minh.contracts.Event;
import vn.minh.domain.Transition;
import vn.minh.messaging.EventLog;
import vn.minh.messaging.Transactions;
import vn.minh.publication.delivery.Deliveries.Count;
import vn.minh.publication.delivery.Deliveries.Scope;
import vn.minh.publication.delivery.Delivery;
import vn.minh.publication.delivery.DeliveryState.Status;
import vn.minh.publication.delivery.DeliveryStock;

@ApplicationScoped
class PgDeliveryStock implements DeliveryStock {

    private static final String SCOPES = """
            select distinct target, department, set_code, school_year from delivery
            order by target, department, set_code, school_year""";

    private static final String WATCHED = """
            select target, case when status = 'SENT' and attempt > 1 then 'RETRYING' else status end, count(*)
            from delivery
            group by 1, 2""";

    private static final String IN_TURN = """
            select id from DeliveryRow
            where target = :target and department = :department and status in ('PENDING', 'RETRYING') and dueAt <= :now
            order by dueAt, id""";

    /** In one order for everybody, so that two who lock many do not wait for each other. */
    private static final String LOCKED = "from DeliveryRow where id in (:ids) order by id";

    private final Mutiny.SessionFactory sessions;
    private final Transactions transactions;
    private final EventLog eventLog;
    private final InstantSource clock;

    PgDeliveryStock(Mutiny.SessionFactory sessions, Transactions transactions, EventLog eventLog, InstantSource clock) {
        this.sessions = sessions;
        this.transactions = transactions;
        this.eventLog = eventLog;
        this.clock = clock;
    }

    @Override
    public Uni<List<Scope>> scopes() {
        return sessions.withSession(session -> session.createNativeQuery(SCOPES, Object[].class)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new Scope((String) row[0], (String) row[1], (String) row[2], (String) row[3]))
                        .toList()));
    }

    @Override
    public Uni<List<Count>> watched() {
        return sessions.withSession(session -> session.createNativeQuery(WATCHED, Object[].class)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new Count((String) row[0], Status.valueOf((String) row[1]), (Long) row[2]))
                        .toList()));
    }

    @Override
    public Uni<List<Delivery.Id>> inTurn(String target, String department, Instant now, int most) {
        return sessions.withSession(session -> session.createSelectionQuery(IN_TURN, UUID.class)
                .setParameter("target", target)
                .setParameter("department", department)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList()
                .map(ids -> ids.stream().map(Delivery.Id::new).toList()));
    }

    @Override
    public Uni<Integer> changeEach(List<Delivery.Id> ids, Function<Delivery, Optional<Transition<Delivery>>> decide) {
        if (ids.isEmpty()) {
            return Uni.createFrom().item(0);
        }
        return transactions.run(session -> session.setBatchSize(ids.size())
                .createSelectionQuery(LOCKED, DeliveryRow.class)
                .setParameter("ids", ids.stream().map(Delivery.Id::value).toList())
                .setLockMode(PESSIMISTIC_WRITE)
                .getResultList()
                .flatMap(rows -> changed(session, rows, decide)));
    }

    private Uni<Integer> changed(
            Mutiny.Session session, List<DeliveryRow> rows, Function<Delivery, Optional<Transition<Delivery>>> decide) {
        var moved = new ArrayList<DeliveryRow>();
        var facts = new ArrayList<Event>();
        for (var row : rows) {
            decide.apply(row.toDomain()).ifPresent(step -> {
                row.take(step.next(), clock.instant());
                moved.add(row);
                facts.add(step.event());
            });
        }
        return session.flush()
                .chain(() -> eventLog.appendAll(session, numbered(moved, facts)))
                .invoke(() -> rows.forEach(session::detach))
                .replaceWith(moved.size());
    }

    /** Only the flush says under which version a fact is told. */
    private static List<EventLog.Numbered> numbered(List<DeliveryRow> moved, List<Event> facts) {
        var numbered = new ArrayList<EventLog.Numbered>(moved.size());
        for (int i = 0; i < moved.size(); i++) {
            numbered.add(new EventLog.Numbered(moved.get(i).version, facts.get(i)));
        }
        return numbered;
    }
}
