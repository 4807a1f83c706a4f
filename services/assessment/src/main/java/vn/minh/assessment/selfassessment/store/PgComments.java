package vn.minh.assessment.selfassessment.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.Conditions;
import vn.minh.assessment.selfassessment.Comment;
import vn.minh.assessment.selfassessment.Comments;
import vn.minh.assessment.selfassessment.SelfAssessment;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.NotFound;
import vn.minh.domain.Rejection.Stale;
import vn.minh.messaging.Transactions;

@ApplicationScoped
class PgComments implements Comments {

    private final Mutiny.SessionFactory sessions;
    private final Transactions transactions;

    PgComments(Mutiny.SessionFactory sessions, Transactions transactions) {
        this.sessions = sessions;
        this.transactions = transactions;
    }

    @Override
    public Uni<List<Comment>> of(SelfAssessment.Id dossier, @Nullable String criterion) {
        var asked = new Conditions().equal("selfAssessment", dossier.value()).equal("criterion", criterion);
        return sessions.withSession(session -> {
            var query = session.createSelectionQuery(
                    "from CommentRow" + asked.where() + " order by writtenAt, id", CommentRow.class);
            asked.values().forEach(query::setParameter);
            return query.getResultList()
                    .map(rows -> rows.stream().map(CommentRow::toDomain).toList());
        });
    }

    @Override
    public Uni<Comment> get(SelfAssessment.Id dossier, UUID comment) {
        return sessions.withSession(session -> session.find(CommentRow.class, comment))
                .map(row -> {
                    if (row == null || !row.selfAssessment.equals(dossier.value())) {
                        throw new Rejected(new NotFound("comment", comment.toString()));
                    }
                    return row.toDomain();
                });
    }

    @Override
    public Uni<Comment> add(Comment comment) {
        var row = new CommentRow();
        row.take(comment);
        row.version = comment.version();
        return transactions.run(session ->
                session.persist(row).call(session::flush).replaceWith(row).map(CommentRow::toDomain));
    }

    @Override
    public Uni<Comment> withdraw(Comment withdrawn) {
        return transactions
                .run(session -> session.find(CommentRow.class, withdrawn.id())
                        .invoke(row -> row.take(withdrawn))
                        .call(session::flush)
                        .map(CommentRow::toDomain))
                .onFailure(OptimisticLockException.class)
                .transform(_ -> new Rejected(new Stale(withdrawn.version() - 1, withdrawn.version())));
    }
}
