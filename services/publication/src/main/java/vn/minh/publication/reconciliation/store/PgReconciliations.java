package vn.minh.publication.reconciliation.store;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Conflict;
import vn.minh.domain.Rejection.NotFound;
import vn.minh.domain.Rejection.Stale;
import vn.minh.domain.Transition;
import vn.minh.messaging.EventLog;
import vn.minh.messaging.Transactions;
import vn.minh.publication.delivery.Deliveries.Scope;
import vn.minh.publication.reconciliation.AuthoritySums;
import vn.minh.publication.reconciliation.Comparison;
import vn.minh.publication.reconciliation.Difference;
import vn.minh.publication.reconciliation.Reconciliation;
import vn.minh.publication.reconciliation.ReconciliationState;
import vn.minh.publication.reconciliation.Reconciliations;

@ApplicationScoped
class PgReconciliations implements Reconciliations {

    /** What may be absent says its type: over a connection that never carried it PostgreSQL cannot tell. */
    private static final String LIST = """
            from ReconciliationRow r
            where r.position < :before
              and (cast(:department as string) is null or r.department = :department)
              and (cast(:set as string) is null or r.setCode = :set)
              and (cast(:schoolYear as string) is null or r.schoolYear = :schoolYear)
            order by r.position desc""";

    private static final String NAMING = """
            select r.* from reconciliation r join reconciliation_sum s on s.reconciliation_id = r.id
            where r.position < :before and s.authority = :authority
              and (cast(:department as text) is null or r.department = :department)
              and (cast(:set as text) is null or r.set_code = :set)
              and (cast(:schoolYear as text) is null or r.school_year = :schoolYear)
            order by r.position desc""";

    private static final String WAITING = "from ReconciliationRow where status = 'STARTED' order by position";

    private static final String BEGUN = "from ReconciliationRow where clockDay = :day or status = 'STARTED'";

    private static final String LATEST = """
            select distinct on (target, department, set_code, school_year)
                   target, department, set_code, school_year, differences, compared_at
            from reconciliation where compared_at is not null
            order by target, department, set_code, school_year, compared_at desc""";

    private final Mutiny.SessionFactory sessions;
    private final Transactions transactions;
    private final EventLog eventLog;
    private final ComparisonLines lines;
    private final InstantSource clock;

    PgReconciliations(
            Mutiny.SessionFactory sessions,
            Transactions transactions,
            EventLog eventLog,
            ComparisonLines lines,
            InstantSource clock) {
        this.sessions = sessions;
        this.transactions = transactions;
        this.eventLog = eventLog;
        this.lines = lines;
        this.clock = clock;
    }

    @Override
    public Uni<Reconciliation> get(Reconciliation.Id id) {
        return sessions.withSession(session -> row(session, id).map(ReconciliationRow::toDomain));
    }

    @Override
    public Uni<Listed> look(Reconciliation.Id id) {
        return sessions.withSession(session -> row(session, id).flatMap(row -> listed(session, row)));
    }

    @Override
    public Uni<List<Listed>> list(Asked asked) {
        return sessions.withSession(session -> query(session, asked)
                .setParameter("before", asked.before())
                .setParameter("department", asked.department())
                .setParameter("set", asked.set())
                .setParameter("schoolYear", asked.schoolYear())
                .setMaxResults(asked.most())
                .getResultList()
                .flatMap(rows -> listed(session, rows)));
    }

    @Override
    public Uni<List<Listed>> waiting() {
        return sessions.withSession(session -> session.createSelectionQuery(WAITING, ReconciliationRow.class)
                .getResultList()
                .flatMap(rows -> listed(session, rows)));
    }

    @Override
    public Uni<List<Reading>> latest() {
        return sessions.withSession(session -> session.createNativeQuery(LATEST, Object[].class)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new Reading(
                                new Scope((String) row[0], (String) row[1], (String) row[2], (String) row[3]),
                                ((Number) row[4]).intValue(),
                                row[5] instanceof OffsetDateTime at ? at.toInstant() : (Instant) row[5]))
                        .toList()));
    }

    @Override
    public Uni<List<Scope>> begun(LocalDate day) {
        return sessions.withSession(session -> session.createSelectionQuery(BEGUN, ReconciliationRow.class)
                .setParameter("day", day)
                .getResultList()
                .map(rows -> rows.stream().map(row -> row.toDomain().scope()).toList()));
    }

    @Override
    public Uni<List<AuthoritySums>> sums(Reconciliation.Id id) {
        return sessions.withSession(session -> lines.sums(session, id.value()));
    }

    @Override
    public Uni<List<Difference>> differences(Reconciliation.Id id, @Nullable String authority, String after, int most) {
        return sessions.withSession(session -> lines.differences(session, id.value(), authority, after, most));
    }

    @Override
    public Uni<Reconciliation> save(Transition<Reconciliation> step) {
        return save(step, _ -> Uni.createFrom().voidItem());
    }

    @Override
    public Uni<Reconciliation> save(Transition<Reconciliation> step, Comparison found) {
        return transactions.run(session ->
                save(step).call(saved -> lines.write(session, saved.id().value(), found)));
    }

    @Override
    public Uni<Reconciliation> save(Transition<Reconciliation> step, Function<Reconciliation, Uni<Void>> together) {
        var next = step.next();
        return transactions
                .run(session -> taken(session, next)
                        .call(session::flush)
                        .call(row -> eventLog.append(session, row.version, step.event()))
                        .call(row -> swept(session, row))
                        .map(ReconciliationRow::toDomain)
                        .call(together::apply))
                .onFailure(OptimisticLockException.class)
                .transform(_ -> new Rejected(new Stale(next.version(), next.version() + 1)))
                .onFailure(ConstraintViolationException.class)
                .transform(_ -> open(next.scope()));
    }

    @Override
    public Uni<Void> note(Reconciliation.Id id, Problem problem) {
        return transactions.run(session -> AnswerProblems.put(session, id.value(), problem));
    }

    @Override
    public <T> Uni<T> atOnce(Supplier<Uni<T>> work) {
        return transactions.run(_ -> work.get());
    }

    private Uni<ReconciliationRow> taken(Mutiny.Session session, Reconciliation next) {
        if (next.version() == 0) {
            var first = new ReconciliationRow(next, clock.instant());
            return session.persist(first).replaceWith(first);
        }
        return row(session, next.id()).invoke(row -> row.take(next, clock.instant()));
    }

    /** Nobody waits for the answer any more: its parts would only be in the way. */
    private static Uni<Void> swept(Mutiny.Session session, ReconciliationRow row) {
        return switch (ReconciliationState.Status.valueOf(row.status)) {
            case STARTED, REPAIRED -> Uni.createFrom().voidItem();
            case COMPARED, LAPSED ->
                session.createNativeQuery("delete from reconciliation_part where reconciliation_id = :id")
                        .setParameter("id", row.id)
                        .executeUpdate()
                        .replaceWithVoid();
        };
    }

    private static Mutiny.SelectionQuery<ReconciliationRow> query(Mutiny.Session session, Asked asked) {
        return asked.authority() == null
                ? session.createSelectionQuery(LIST, ReconciliationRow.class)
                : session.createNativeQuery(NAMING, ReconciliationRow.class)
                        .setParameter("authority", asked.authority());
    }

    private static Uni<List<Listed>> listed(Mutiny.Session session, List<ReconciliationRow> rows) {
        return Multi.createFrom()
                .iterable(rows)
                .onItem()
                .transformToUniAndConcatenate(row -> listed(session, row))
                .collect()
                .asList();
    }

    private static Uni<Listed> listed(Mutiny.Session session, ReconciliationRow row) {
        return AnswerProblems.of(session, row.id)
                .map(problem ->
                        new Listed(row.position, row.toDomain(), problem.isEmpty() ? null : problem.getFirst()));
    }

    private static Rejected open(Scope scope) {
        return new Rejected(new Conflict(
                "reconciliation-open",
                "“" + scope.department() + "”, bộ chỉ số “" + scope.set() + "”, năm học " + scope.schoolYear()
                        + " đang được đối soát.",
                "Mở lần đối soát đang chạy trong danh sách và chờ kết quả."));
    }

    private static Uni<ReconciliationRow> row(Mutiny.Session session, Reconciliation.Id id) {
        return session.find(ReconciliationRow.class, id.value())
                .onItem()
                .ifNull()
                .failWith(() ->
                        new Rejected(new NotFound("reconciliation", id.value().toString())));
    }
}
