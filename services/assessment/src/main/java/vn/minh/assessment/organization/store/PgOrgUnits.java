package vn.minh.assessment.organization.store;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.minh.assessment.Conditions;
import vn.minh.assessment.organization.OrgUnit;
import vn.minh.assessment.organization.OrgUnits;
import vn.minh.domain.Transition;
import vn.minh.messaging.EventLog;
import vn.minh.messaging.EventLog.Numbered;
import vn.minh.messaging.Transactions;

@ApplicationScoped
class PgOrgUnits implements OrgUnits {

    private static final String WITHIN = """
            from OrgUnitRow where department = :department and kind in (:kinds) and validFrom <= :day
            and (validTo is null or validTo >= :day) and code > :after""";

    private final Mutiny.SessionFactory sessions;
    private final Transactions transactions;
    private final EventLog eventLog;
    private final InstantSource clock;

    PgOrgUnits(Mutiny.SessionFactory sessions, Transactions transactions, EventLog eventLog, InstantSource clock) {
        this.sessions = sessions;
        this.transactions = transactions;
        this.eventLog = eventLog;
        this.clock = clock;
    }

    @Override
    public Uni<Map<String, OrgUnit>> byCode(Collection<String> codes) {
        return sessions.withSession(session -> session.createSelectionQuery(
                        "from OrgUnitRow where code in (:codes)", OrgUnitRow.class)
                .setParameter("codes", codes)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(OrgUnitRow::toDomain)
                        .collect(Collectors.toMap(OrgUnit::code, Function.identity()))));
    }

    @Override
    public Uni<List<OrgUnit>> list(Filter filter, String after, int most) {
        var asked = new Conditions()
                .equal("kind", filter.kind())
                .equal("parent", filter.parent())
                .equal("department", filter.department())
                .and("code > :after", Map.of("after", after));
        return sessions.withSession(session -> {
            var query = session.createSelectionQuery(
                    "from OrgUnitRow" + asked.where() + " order by code", OrgUnitRow.class);
            asked.values().forEach(query::setParameter);
            return query.setMaxResults(most).getResultList().map(PgOrgUnits::units);
        });
    }

    @Override
    public Uni<List<OrgUnit>> ofDepartments(Set<String> departments) {
        return sessions.withSession(session -> session.createSelectionQuery(
                        "from OrgUnitRow where department in (:departments)", OrgUnitRow.class)
                .setParameter("departments", departments)
                .getResultList()
                .map(PgOrgUnits::units));
    }

    @Override
    public Uni<Integer> count(Scope scope) {
        return sessions.withSession(session -> session.createSelectionQuery("select count(*) " + WITHIN, Long.class)
                .setParameter("department", scope.department())
                .setParameter("kinds", scope.kinds())
                .setParameter("day", scope.day())
                .setParameter("after", "")
                .getSingleResult()
                .map(Long::intValue));
    }

    @Override
    public Uni<List<OrgUnit>> within(Scope scope, String after, int most) {
        return sessions.withSession(session -> session.createSelectionQuery(WITHIN + " order by code", OrgUnitRow.class)
                .setParameter("department", scope.department())
                .setParameter("kinds", scope.kinds())
                .setParameter("day", scope.day())
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList()
                .map(PgOrgUnits::units));
    }

    @Override
    public Uni<Void> hold() {
        return transactions.run(session -> session.createNativeQuery("lock table org_unit in share row exclusive mode")
                .executeUpdate()
                .replaceWithVoid());
    }

    @Override
    public Uni<Void> save(List<Transition<OrgUnit>> steps) {
        var now = clock.instant();
        return transactions.run(session -> Multi.createFrom()
                .iterable(steps)
                .onItem()
                .transformToUniAndConcatenate(step -> put(session, step.next(), now))
                .collect()
                .asList()
                .call(session::flush)
                .flatMap(_ -> tell(session, steps)));
    }

    private static Uni<Void> put(Mutiny.Session session, OrgUnit next, Instant now) {
        if (next.version() > 0) {
            return session.find(OrgUnitRow.class, next.code())
                    .invoke(row -> row.take(next, now))
                    .replaceWithVoid();
        }
        var row = new OrgUnitRow();
        row.take(next, now);
        row.version = 1;
        return session.persist(row);
    }

    private Uni<Void> tell(Mutiny.Session session, List<Transition<OrgUnit>> steps) {
        return eventLog.appendAll(
                session,
                steps.stream()
                        .map(step -> new Numbered(step.next().version() + 1, step.event()))
                        .toList());
    }

    private static List<OrgUnit> units(List<OrgUnitRow> rows) {
        return rows.stream().map(OrgUnitRow::toDomain).toList();
    }
}
