package vn.minh.review.appeal.store;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableMap;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.minh.contracts.UnitKind;
import vn.minh.contracts.UnitRef;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.NotFound;
import vn.minh.domain.Rejection.Stale;
import vn.minh.domain.Transition;
import vn.minh.messaging.EventLog;
import vn.minh.messaging.Transactions;
import vn.minh.review.appeal.Appeal;
import vn.minh.review.appeal.AppealLine;
import vn.minh.review.appeal.AppealQuery;
import vn.minh.review.appeal.Appeals;
import vn.minh.review.appeal.Filing;
import vn.minh.review.appeal.PanelFindings;
import vn.minh.review.appeal.State;
import vn.minh.review.appeal.Status;

@ApplicationScoped
class PgAppeals implements Appeals {

    /** In one statement: findings that came meanwhile must not be seen under an older version. */
    private static final String WITH_FINDINGS =
            "select a, f from AppealRow a left join PanelFindingRow f on f.appeal = a.id where a.id = :appeal";

    private static final String AGAINST =
            "select recognition, id, status from AppealRow where recognition in :recognitions and status <> :withdrawn";
    private static final String PANEL = "from PanellistRow where appeal = :appeal order by serial";
    private static final String FINDINGS = "from PanelFindingRow where appeal = :appeal";

    private final Mutiny.SessionFactory sessions;
    private final Transactions transactions;
    private final EventLog eventLog;
    private final InstantSource clock;

    PgAppeals(Mutiny.SessionFactory sessions, Transactions transactions, EventLog eventLog, InstantSource clock) {
        this.sessions = sessions;
        this.transactions = transactions;
        this.eventLog = eventLog;
        this.clock = clock;
    }

    @Override
    public Uni<Appeal> get(Appeal.Id id) {
        return sessions.withSession(session -> session.createSelectionQuery(WITH_FINDINGS, Object[].class)
                .setParameter("appeal", id.value())
                .getResultList()
                .chain(found -> found.isEmpty() ? Uni.createFrom().failure(absent(id)) : whole(session, found)));
    }

    @Override
    public Uni<Map<UUID, Earlier>> against(Set<UUID> recognitions) {
        return sessions.withSession(session -> session.createSelectionQuery(AGAINST, Object[].class)
                .setParameter("recognitions", recognitions)
                .setParameter("withdrawn", Status.WITHDRAWN)
                .getResultList()
                .map(rows -> rows.stream()
                        .collect(toUnmodifiableMap(
                                row -> (UUID) row[0], row -> new Earlier((UUID) row[1], (Status) row[2])))));
    }

    /** The rows and the fact, in one transaction or not at all. */
    @Override
    public Uni<Appeal> save(Transition<Appeal> step) {
        var next = step.next();
        return transactions
                .run(session -> next.version() == 0 ? inserted(session, step) : updated(session, step))
                .onFailure(OptimisticLockException.class)
                .transform(_ -> new Rejected(new Stale(next.version(), next.version() + 1)));
    }

    /** What stands in the way of a new row is another appeal against the same recognition. */
    private Uni<Appeal> inserted(Mutiny.Session session, Transition<Appeal> step) {
        var row = AppealRow.of(step.next());
        return session.persist(row)
                .chain(session::flush)
                .onFailure(ConstraintViolationException.class)
                .transform(_ -> new Rejected(Filing.open()))
                .chain(() -> eventLog.append(session, row.version, step.event()))
                .map(_ -> row.toDomain(null, PanelFindings.NONE));
    }

    /** The version is settled first: a lost race must not meet the other's child rows as a duplicate key. */
    private Uni<Appeal> updated(Mutiny.Session session, Transition<Appeal> step) {
        var next = step.next();
        return row(session, next.id()).chain(row -> {
            boolean named = row.admittedAt == null && next.state() instanceof State.Admitted;
            row.take(next, clock.instant());
            return session.flush()
                    .chain(() ->
                            named ? savedPanel(session, next) : Uni.createFrom().voidItem())
                    .chain(() -> savedFindings(session, next))
                    .chain(session::flush)
                    .chain(() -> eventLog.append(session, row.version, step.event()))
                    .map(_ -> row.toDomain(
                            next.state().admission().map(State.Admitted::panel).orElse(null), next.findings()));
        });
    }

    @Override
    public Uni<List<AppealLine>> list(AppealQuery query) {
        return sessions.withSession(session -> ListSql.of(query)
                .on(session)
                .getResultList()
                .map(rows -> rows.stream().map(PgAppeals::line).toList()));
    }

    private static Uni<Void> savedPanel(Mutiny.Session session, Appeal next) {
        return next.state()
                .admission()
                .map(admitted -> session.persistAll(
                        PanellistRow.of(next.id().value(), admitted.panel()).toArray()))
                .orElseGet(() -> Uni.createFrom().voidItem());
    }

    /** A finding is written again when it says something else. */
    private static Uni<Void> savedFindings(Mutiny.Session session, Appeal next) {
        var id = next.id().value();
        return list(session, FINDINGS, PanelFindingRow.class, id).chain(rows -> {
            var known = rows.stream().collect(toMap(row -> row.item, row -> row));
            var added = new ArrayList<PanelFindingRow>();
            for (var finding : next.findings().byItem().values()) {
                var row = known.get(finding.item());
                if (row == null) {
                    added.add(PanelFindingRow.of(id, finding));
                } else {
                    row.take(finding);
                }
            }
            return session.persistAll(added.toArray());
        });
    }

    private static Uni<Appeal> whole(Mutiny.Session session, List<Object[]> found) {
        var row = (AppealRow) found.getFirst()[0];
        var findings = found.stream()
                .map(pair -> (PanelFindingRow) pair[1])
                .filter(Objects::nonNull)
                .map(PanelFindingRow::toDomain)
                .toList();
        return list(session, PANEL, PanellistRow.class, row.id)
                .map(panel -> row.toDomain(
                        panel.isEmpty() ? null : PanellistRow.toDomain(panel), PanelFindings.of(findings)));
    }

    private static AppealLine line(Object[] found) {
        return ((AppealRow) found[0]).toLine(new UnitRef((String) found[1], (String) found[2], (UnitKind) found[3]));
    }

    private static <T> Uni<List<T>> list(Mutiny.Session session, String hql, Class<T> row, UUID appeal) {
        return session.createSelectionQuery(hql, row)
                .setParameter("appeal", appeal)
                .getResultList();
    }

    private static Uni<AppealRow> row(Mutiny.Session session, Appeal.Id id) {
        return session.find(AppealRow.class, id.value()).onItem().ifNull().failWith(() -> absent(id));
    }

    private static Rejected absent(Appeal.Id id) {
        return new Rejected(new NotFound("appeal", id.toString()));
    }
}
