package vn.minh.assessment.people.store;

import static java.util.stream.Collectors.groupingBy;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.minh.assessment.people.Person;
import vn.minh.assessment.people.Persons;
import vn.minh.assessment.people.Position;
import vn.minh.contracts.Event;
import vn.minh.contracts.assessment.PersonDisabledV1;
import vn.minh.contracts.assessment.PersonEnabledV1;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Stale;
import vn.minh.domain.Transition;
import vn.minh.messaging.EventLog;
import vn.minh.messaging.Transactions;
import vn.minh.messaging.access.DisabledPersons;

@ApplicationScoped
class PgPersons implements Persons {

    /** A position that ended on or after the day the account was last looked at, and is over now. */
    private static final String OUT_OF_STEP = """
            select p.id from person p
            where p.account_step < p.version
               or exists (select 1 from position o
                          where o.person_id = p.id and o.valid_to < :today and o.valid_to >= p.account_day)
            order by p.changed_at limit :most""";

    private static final String IN_STEP =
            "update person set account_step = :version, account_day = :today where id = :id";

    private final Mutiny.SessionFactory sessions;
    private final Transactions transactions;
    private final EventLog eventLog;
    private final DisabledPersons disabled;
    private final InstantSource clock;

    PgPersons(
            Mutiny.SessionFactory sessions,
            Transactions transactions,
            EventLog eventLog,
            DisabledPersons disabled,
            InstantSource clock) {
        this.sessions = sessions;
        this.transactions = transactions;
        this.eventLog = eventLog;
        this.disabled = disabled;
        this.clock = clock;
    }

    @Override
    public Uni<Optional<Person>> find(String id) {
        return people("from PersonRow where id in :some", List.of(id))
                .map(found -> found.stream().findFirst());
    }

    @Override
    public Uni<List<Person>> ofUnit(String unit) {
        return people("from PersonRow where unit in :some", List.of(unit));
    }

    @Override
    public Uni<List<Person>> outOfStep(LocalDate today, int most) {
        return sessions.withSession(session -> session.createNativeQuery(OUT_OF_STEP, String.class)
                        .setParameter("today", today)
                        .setParameter("most", most)
                        .getResultList())
                .flatMap(late -> late.isEmpty()
                        ? Uni.createFrom().item(List.of())
                        : people("from PersonRow where id in :some", late));
    }

    @Override
    public Uni<Void> inStep(Person person, LocalDate today) {
        return transactions
                .run(session -> session.createNativeQuery(IN_STEP)
                        .setParameter("version", person.version())
                        .setParameter("today", today)
                        .setParameter("id", person.id())
                        .executeUpdate())
                .replaceWithVoid();
    }

    @Override
    public Uni<Person> save(Transition<Person> step) {
        var next = step.next();
        return transactions
                .run(session -> row(session, next)
                        .call(session::flush)
                        .call(() -> positions(session, next))
                        .call(row -> eventLog.append(session, row.version, step.event()))
                        .call(() -> shut(step.event()))
                        .flatMap(row -> held(session, List.of(row.id)).map(row::toDomain)))
                .onFailure(OptimisticLockException.class)
                .transform(_ -> new Rejected(new Stale(next.version(), next.version() + 1)));
    }

    private Uni<PersonRow> row(Mutiny.Session session, Person next) {
        if (next.version() == 0) {
            var row = new PersonRow();
            row.take(next, clock.instant());
            row.version = 1;
            return session.persist(row).replaceWith(row);
        }
        return session.find(PersonRow.class, next.id()).invoke(row -> row.take(next, clock.instant()));
    }

    private Uni<Void> positions(Mutiny.Session session, Person next) {
        return Multi.createFrom()
                .iterable(next.positions())
                .onItem()
                .transformToUniAndConcatenate(position -> position(session, next, position))
                .collect()
                .last()
                .call(session::flush)
                .replaceWithVoid();
    }

    private Uni<Void> position(Mutiny.Session session, Person holder, Position position) {
        return session.find(PositionRow.class, position.id()).flatMap(known -> {
            if (known != null && known.toDomain().equals(position)) {
                return Uni.createFrom().voidItem();
            }
            var row = known == null ? new PositionRow() : known;
            row.take(holder, position, clock.instant());
            return session.persist(row);
        });
    }

    /** This service lets her in no more with the commit; the others with the fact. */
    private Uni<Void> shut(Event event) {
        return switch (event) {
            case PersonDisabledV1 out -> disabled.disable(out.personId(), out.disabledAt());
            case PersonEnabledV1 in -> disabled.enable(in.personId());
            default -> Uni.createFrom().voidItem();
        };
    }

    private Uni<List<Person>> people(String query, List<String> some) {
        return sessions.withSession(session -> session.createSelectionQuery(query + " order by id", PersonRow.class)
                .setParameter("some", some)
                .getResultList()
                .flatMap(rows ->
                        held(session, rows.stream().map(row -> row.id).toList()).map(all -> together(rows, all))));
    }

    private static List<Person> together(List<PersonRow> rows, List<PositionRow> all) {
        var byPerson = all.stream().collect(groupingBy(position -> position.person));
        return rows.stream()
                .map(row -> row.toDomain(byPerson.getOrDefault(row.id, List.of())))
                .toList();
    }

    private static Uni<List<PositionRow>> held(Mutiny.Session session, List<String> persons) {
        return persons.isEmpty()
                ? Uni.createFrom().item(List.of())
                : session.createSelectionQuery(
                                "from PositionRow where person in :persons order by validFrom, id", PositionRow.class)
                        .setParameter("persons", persons)
                        .getResultList();
    }
}
