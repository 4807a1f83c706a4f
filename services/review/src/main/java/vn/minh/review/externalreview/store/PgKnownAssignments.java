package vn.minh.review.externalreview.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.minh.contracts.assessment.AssignmentChangedV1;
import vn.minh.messaging.Transactions;
import vn.minh.review.externalreview.KnownAssignments;

@ApplicationScoped
class PgKnownAssignments implements KnownAssignments {

    private final Transactions transactions;

    PgKnownAssignments(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Uni<Void> learn(AssignmentChangedV1 assignment) {
        return transactions.run(session -> session.find(KnownAssignmentRow.class, assignment.assignmentId())
                .chain(known -> known == null ? added(session, assignment) : changed(session, known, assignment)));
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
