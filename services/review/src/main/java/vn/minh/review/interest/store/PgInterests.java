package vn.minh.review.interest.store;

import static java.util.stream.Collectors.toMap;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.minh.contracts.Event;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Stale;
import vn.minh.domain.Transition;
import vn.minh.messaging.EventLog;
import vn.minh.messaging.Transactions;
import vn.minh.review.interest.Conflict;
import vn.minh.review.interest.Interest;
import vn.minh.review.interest.Interests;

@ApplicationScoped
class PgInterests implements Interests {

    private final Mutiny.SessionFactory sessions;
    private final Transactions transactions;
    private final EventLog eventLog;
    private final InstantSource clock;

    PgInterests(Mutiny.SessionFactory sessions, Transactions transactions, EventLog eventLog, InstantSource clock) {
        this.sessions = sessions;
        this.transactions = transactions;
        this.eventLog = eventLog;
        this.clock = clock;
    }

    @Override
    public Uni<Map<String, Interest>> of(Collection<String> persons) {
        return persons.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : sessions.withSession(session -> rows(session, InterestRow.class, persons)
                        .chain(interests -> rows(session, WorkplaceRow.class, persons)
                                .chain(workplaces -> rows(session, ConflictRow.class, persons)
                                        .map(conflicts -> all(persons, interests, workplaces, conflicts)))));
    }

    private static Map<String, Interest> all(
            Collection<String> persons,
            List<InterestRow> interests,
            List<WorkplaceRow> workplaces,
            List<ConflictRow> conflicts) {
        var all = new HashMap<String, Interest>();
        persons.forEach(person -> all.put(person, Interest.none(person)));
        interests.forEach(row -> all.put(row.person, row.toDomain(workplaces, conflicts)));
        return all;
    }

    /** The rows and the fact, in one transaction or not at all; whoever was slower is told. */
    @Override
    public Uni<Interest> save(Transition<Interest> step) {
        var next = step.next();
        return transactions
                .run(session -> next.version() == 0
                        ? inserted(session, next, step.event())
                        : updated(session, next, step.event()))
                .onFailure(PgInterests::isLostRace)
                .transform(_ -> new Rejected(new Stale(next.version(), next.version() + 1)));
    }

    private Uni<Interest> inserted(Mutiny.Session session, Interest next, Event fact) {
        var row = InterestRow.of(next, clock.instant());
        return session.persist(row).chain(() -> written(session, row, next, fact));
    }

    private Uni<Interest> updated(Mutiny.Session session, Interest next, Event fact) {
        return session.find(InterestRow.class, next.person()).chain(row -> {
            row.take(next, clock.instant());
            return written(session, row, next, fact);
        });
    }

    /** The version is settled first: a lost race must not meet the other's child rows as a duplicate key. */
    private Uni<Interest> written(Mutiny.Session session, InterestRow row, Interest next, Event fact) {
        return session.flush()
                .chain(() -> replacedWorkplaces(session, next))
                .chain(() -> savedConflicts(session, next))
                .chain(session::flush)
                .chain(() -> eventLog.append(session, row.version, fact))
                .map(_ -> new Interest(next.person(), next.workplaces(), next.conflicts(), row.version));
    }

    private static Uni<Void> replacedWorkplaces(Mutiny.Session session, Interest next) {
        return rows(session, WorkplaceRow.class, List.of(next.person()))
                .chain(rows -> session.removeAll(rows.toArray()))
                .chain(session::flush)
                .chain(() -> session.persistAll(next.workplaces().stream()
                        .map(workplace -> WorkplaceRow.of(next.person(), workplace))
                        .toArray()));
    }

    private static Uni<Void> savedConflicts(Mutiny.Session session, Interest next) {
        var now = next.conflicts().stream().collect(toMap(Conflict::id, conflict -> conflict));
        return rows(session, ConflictRow.class, List.of(next.person())).chain(rows -> {
            rows.forEach(row -> Optional.ofNullable(now.remove(row.id)).ifPresent(row::take));
            return session.persistAll(now.values().stream()
                    .map(conflict -> ConflictRow.of(next.person(), conflict))
                    .toArray());
        });
    }

    private static <T> Uni<List<T>> rows(Mutiny.Session session, Class<T> row, Collection<String> persons) {
        return session.createSelectionQuery("from " + row.getSimpleName() + " where person in (:persons)", row)
                .setParameter("persons", persons)
                .getResultList();
    }

    private static boolean isLostRace(Throwable trouble) {
        return trouble instanceof OptimisticLockException || trouble instanceof ConstraintViolationException;
    }
}
