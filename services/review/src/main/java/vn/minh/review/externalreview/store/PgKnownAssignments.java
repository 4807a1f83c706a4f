package vn.minh.review.externalreview.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.minh.contracts.UnitRef;
import vn.minh.contracts.assessment.AssignmentChangedV1;
import vn.minh.messaging.Transactions;
import vn.minh.review.externalreview.Accountability;
import vn.minh.review.externalreview.KnownAssignments;

@ApplicationScoped
class PgKnownAssignments implements KnownAssignments {

    private static final String ABOUT = """
            from KnownAssignmentRow where setCode = :set
              and (unit = :unit or (unitKind = :kind and department = :department))""";
    private static final String OF_A_DAY = """
            from KnownAssignmentRow where setCode = :set and department = :department
              and validFrom <= :day and (validTo is null or validTo >= :day)""";

    private final Mutiny.SessionFactory sessions;
    private final Transactions transactions;

    PgKnownAssignments(Mutiny.SessionFactory sessions, Transactions transactions) {
        this.sessions = sessions;
        this.transactions = transactions;
    }

    @Override
    public Uni<Void> learn(AssignmentChangedV1 assignment) {
        return transactions.run(session -> session.find(KnownAssignmentRow.class, assignment.assignmentId())
                .chain(known -> known == null ? added(session, assignment) : changed(session, known, assignment)));
    }

    @Override
    public Uni<Long> told() {
        return sessions.withSession(session -> session.createSelectionQuery(
                        "select coalesce(sum(told), 0) from KnownAssignmentRow", Long.class)
                .getSingleResult());
    }

    @Override
    public Uni<Accountability> about(UnitRef unit, String department, String setCode) {
        return sessions.withSession(session -> session.createSelectionQuery(ABOUT, KnownAssignmentRow.class)
                .setParameter("set", setCode)
                .setParameter("unit", unit.code())
                .setParameter("kind", unit.kind())
                .setParameter("department", department)
                .getResultList()
                .map(rows -> new Accountability(
                        rows.stream().map(KnownAssignmentRow::toDomain).toList())));
    }

    @Override
    public Uni<Map<String, UnitRef>> responsible(
            Collection<UnitRef> units, String department, String setCode, LocalDate day) {
        return sessions.withSession(session -> session.createSelectionQuery(OF_A_DAY, KnownAssignmentRow.class)
                .setParameter("set", setCode)
                .setParameter("department", department)
                .setParameter("day", day)
                .getResultList()
                .map(rows -> rows.stream().map(KnownAssignmentRow::toDomain).toList())
                .map(known -> Accountability.responsible(known, units, department, day)));
    }

    private static Uni<Void> added(Mutiny.Session session, AssignmentChangedV1 assignment) {
        var row = new KnownAssignmentRow();
        row.id = assignment.assignmentId();
        row.take(assignment);
        return session.persist(row).chain(session::flush);
    }

    private static Uni<Void> changed(Mutiny.Session session, KnownAssignmentRow row, AssignmentChangedV1 assignment) {
        row.take(assignment);
        return session.flush();
    }
}
