package vn.minh.assessment.organization.store;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.Conditions;
import vn.minh.assessment.organization.ReviewingAssignment;
import vn.minh.assessment.organization.ReviewingAssignments;
import vn.minh.contracts.UnitKind;
import vn.minh.contracts.UnitRef;
import vn.minh.domain.Transition;
import vn.minh.messaging.EventLog;
import vn.minh.messaging.EventLog.Numbered;
import vn.minh.messaging.Transactions;

@ApplicationScoped
class PgReviewingAssignments implements ReviewingAssignments {

    private static final String RESPONSIBLE = """
            select u.code, a.code, a.name, a.kind
            from org_unit u
            join lateral (
                select r.authority from reviewing_assignment r
                where r.set_code = :set and r.valid_from <= :day and (r.valid_to is null or r.valid_to >= :day)
                  and (r.unit = u.code or (r.unit_kind = u.kind and r.department = u.department))
                order by r.unit nulls last limit 1) r on true
            join org_unit a on a.code = r.authority
            where u.code in (:units)""";

    private final Mutiny.SessionFactory sessions;
    private final Transactions transactions;
    private final EventLog eventLog;
    private final InstantSource clock;

    PgReviewingAssignments(
            Mutiny.SessionFactory sessions, Transactions transactions, EventLog eventLog, InstantSource clock) {
        this.sessions = sessions;
        this.transactions = transactions;
        this.eventLog = eventLog;
        this.clock = clock;
    }

    @Override
    public Uni<Map<String, UnitRef>> responsible(String setCode, LocalDate day, Collection<String> units) {
        return sessions.withSession(session -> session.createNativeQuery(RESPONSIBLE, Object[].class)
                .setParameter("set", setCode)
                .setParameter("day", day)
                .setParameter("units", units)
                .getResultList()
                .map(rows -> rows.stream()
                        .collect(Collectors.toMap(
                                row -> (String) row[0],
                                row -> new UnitRef(
                                        (String) row[1], (String) row[2], UnitKind.valueOf((String) row[3]))))));
    }

    @Override
    public Uni<List<ReviewingAssignment>> ofSets(Set<String> setCodes) {
        return sessions.withSession(session -> session.createSelectionQuery(
                        "from ReviewingAssignmentRow where setCode in (:codes)", ReviewingAssignmentRow.class)
                .setParameter("codes", setCodes)
                .getResultList()
                .map(PgReviewingAssignments::assignments));
    }

    @Override
    public Uni<List<ReviewingAssignment>> ofDepartments(Set<String> departments) {
        return sessions.withSession(session -> session.createSelectionQuery(
                        "from ReviewingAssignmentRow where department in (:departments)", ReviewingAssignmentRow.class)
                .setParameter("departments", departments)
                .getResultList()
                .map(PgReviewingAssignments::assignments));
    }

    @Override
    public Uni<List<ReviewingAssignment>> list(Filter filter, @Nullable UUID after, int most) {
        var asked = conditions(filter, after);
        return sessions.withSession(session -> {
            var query = session.createSelectionQuery(
                    "from ReviewingAssignmentRow" + asked.where() + " order by id", ReviewingAssignmentRow.class);
            asked.values().forEach(query::setParameter);
            return query.setMaxResults(most).getResultList().map(PgReviewingAssignments::assignments);
        });
    }

    private static Conditions conditions(Filter filter, @Nullable UUID after) {
        var asked = new Conditions().equal("authority", filter.authority()).equal("setCode", filter.setCode());
        if (filter.unit() != null) {
            asked.and(
                    "(unit = :unit or (unitKind = :kind and department = :department))",
                    Map.of(
                            "unit", filter.unit().code(),
                            "kind", filter.unit().kind(),
                            "department", filter.unit().department()));
        }
        if (filter.on() != null) {
            asked.and("validFrom <= :on and (validTo is null or validTo >= :on)", Map.of("on", filter.on()));
        }
        return after == null ? asked : asked.and("id > :after", Map.of("after", after));
    }

    private static List<ReviewingAssignment> assignments(List<ReviewingAssignmentRow> rows) {
        return rows.stream().map(ReviewingAssignmentRow::toDomain).toList();
    }

    @Override
    public Uni<Void> hold() {
        return transactions.run(
                session -> session.createNativeQuery("lock table reviewing_assignment in share row exclusive mode")
                        .executeUpdate()
                        .replaceWithVoid());
    }

    @Override
    public Uni<Void> save(List<Transition<ReviewingAssignment>> steps) {
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

    private static Uni<Void> put(Mutiny.Session session, ReviewingAssignment next, Instant now) {
        if (next.version() > 0) {
            return session.find(ReviewingAssignmentRow.class, next.id())
                    .invoke(row -> row.take(next, now))
                    .replaceWithVoid();
        }
        var row = new ReviewingAssignmentRow();
        row.take(next, now);
        row.version = 1;
        return session.persist(row);
    }

    private Uni<Void> tell(Mutiny.Session session, List<Transition<ReviewingAssignment>> steps) {
        return eventLog.appendAll(
                session,
                steps.stream()
                        .map(step -> new Numbered(step.next().version() + 1, step.event()))
                        .toList());
    }
}
