package vn.minh.evidence.evidence.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.evidence.EvidenceSealedV1;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.NotFound;
import vn.minh.domain.Rejection.Stale;
import vn.minh.domain.Transition;
import vn.minh.evidence.evidence.Evidence;
import vn.minh.evidence.evidence.EvidenceQuery;
import vn.minh.evidence.evidence.Evidences;
import vn.minh.evidence.evidence.Seal;
import vn.minh.evidence.evidence.State;
import vn.minh.evidence.evidence.Viewer;
import vn.minh.messaging.EventLog;
import vn.minh.messaging.Transactions;

/** Evidence in PostgreSQL: the row, its seals and the fact, in one transaction or not at all. */
@ApplicationScoped
class PgEvidences implements Evidences {

    private static final String PAGE = "from EvidenceRow where id in :ids order by position desc";
    private static final String UNCONFIRMED = """
            from EvidenceRow where status = ANNOUNCED and announcedAt < :before order by announcedAt""";
    private static final String NEXT_SERIAL = """
            insert into evidence_serial as s (unit, criterion, last) values (:unit, :criterion, 1)
            on conflict (unit, criterion) do update set last = s.last + 1 returning last""";

    private final Mutiny.SessionFactory sessions;
    private final Transactions transactions;
    private final EventLog eventLog;
    private final InstantSource clock;

    PgEvidences(Mutiny.SessionFactory sessions, Transactions transactions, EventLog eventLog, InstantSource clock) {
        this.sessions = sessions;
        this.transactions = transactions;
        this.eventLog = eventLog;
        this.clock = clock;
    }

    @Override
    public Uni<Evidence> get(Evidence.Id id) {
        return known(List.of(id.value()))
                .map(found -> found.stream()
                        .findFirst()
                        .orElseThrow(() ->
                                new Rejected(new NotFound("evidence", id.value().toString()))));
    }

    @Override
    public Uni<List<Evidence>> known(List<UUID> ids) {
        return read("from EvidenceRow where id in :ids", query -> query.setParameter("ids", ids));
    }

    @Override
    public Uni<List<Evidence>> of(Viewer viewer, EvidenceQuery query, @Nullable UUID after, int most) {
        return sessions.withSession(session -> new EvidenceSearch(viewer, query, after)
                .page(session, most)
                .chain(ids -> ids.isEmpty()
                        ? Uni.createFrom().item(List.of())
                        : read(PAGE, found -> found.setParameter("ids", ids))));
    }

    @Override
    public Uni<List<Evidence>> unconfirmed(Instant announcedBefore, int most) {
        return read(
                UNCONFIRMED,
                query -> query.setParameter("before", announcedBefore).setMaxResults(most));
    }

    private Uni<List<Evidence>> read(String hql, UnaryOperator<Mutiny.SelectionQuery<EvidenceRow>> with) {
        return sessions.withSession(session -> with.apply(session.createSelectionQuery(hql, EvidenceRow.class))
                .getResultList()
                .chain(rows -> whole(session, rows)));
    }

    private static Uni<List<Evidence>> whole(Mutiny.Session session, List<EvidenceRow> rows) {
        var ids = rows.stream().map(row -> row.id).toList();
        var sealed = rows.stream()
                .filter(row -> row.status == State.Status.SEALED)
                .map(row -> row.id)
                .toList();
        return attempts(session, ids)
                .chain(attempts -> seals(session, sealed)
                        .map(seals -> rows.stream()
                                .map(row -> row.toDomain(
                                        new AttemptRows(attempts.getOrDefault(row.id, List.of())),
                                        seals.getOrDefault(row.id, List.of())))
                                .toList()));
    }

    private static Uni<Map<UUID, List<AttemptRow>>> attempts(Mutiny.Session session, List<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : session.createSelectionQuery("from AttemptRow where evidenceId in :ids", AttemptRow.class)
                        .setParameter("ids", ids)
                        .getResultList()
                        .map(rows -> rows.stream().collect(groupingBy(row -> row.evidenceId)));
    }

    private static Uni<Map<UUID, List<Seal>>> seals(Mutiny.Session session, List<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : session.createSelectionQuery("from SealRow where evidenceId in :ids order by position", SealRow.class)
                        .setParameter("ids", ids)
                        .getResultList()
                        .map(rows -> rows.stream()
                                .collect(groupingBy(row -> row.evidenceId, mapping(SealRow::toDomain, toList()))));
    }

    @Override
    public Uni<Evidence> save(Transition<Evidence> step) {
        var next = step.next();
        return transactions
                .run(session -> (next.version() == 0 ? added(session, next) : changed(session, step))
                        .call(row -> eventLog.append(session, row.version, step.event()))
                        .map(row -> next.at(row.version)))
                .onFailure(OptimisticLockException.class)
                .transform(_ -> new Rejected(new Stale(next.version(), next.version() + 1)));
    }

    private Uni<EvidenceRow> added(Mutiny.Session session, Evidence announced) {
        var row = EvidenceRow.of(announced, clock.instant());
        return session.persist(row)
                .chain(() -> settle(session, announced, List.of()))
                .call(session::flush)
                .replaceWith(row);
    }

    private Uni<EvidenceRow> changed(Mutiny.Session session, Transition<Evidence> step) {
        var next = step.next();
        return session.find(EvidenceRow.class, next.id().value())
                .invoke(row -> row.take(next, clock.instant()))
                .call(row -> session.createSelectionQuery("from AttemptRow where evidenceId = :id", AttemptRow.class)
                        .setParameter("id", row.id)
                        .getResultList()
                        .chain(attempts -> settle(session, next, attempts)))
                .call(row -> step.event() instanceof EvidenceSealedV1 && next.state() instanceof State.Sealed sealed
                        ? session.persist(SealRow.of(row.id, sealed.seals().getLast()))
                        : Uni.createFrom().voidItem())
                .call(session::flush);
    }

    private Uni<Void> settle(Mutiny.Session session, Evidence next, List<AttemptRow> rows) {
        var added = new AttemptRows(rows).take(next.id().value(), next.state(), clock.instant());
        return added == null ? Uni.createFrom().voidItem() : session.persist(added);
    }

    @Override
    public Uni<Evidence> saveNumbered(Evidence current, IntFunction<Transition<Evidence>> step) {
        return transactions.run(session -> session.createNativeQuery(NEXT_SERIAL, Integer.class)
                .setParameter("unit", current.unit())
                .setParameter("criterion", current.description().criterion())
                .getSingleResult()
                .chain(serial -> save(step.apply(serial))));
    }
}
