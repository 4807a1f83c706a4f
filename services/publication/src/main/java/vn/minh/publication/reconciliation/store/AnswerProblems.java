package vn.minh.publication.reconciliation.store;

import io.smallrye.mutiny.Uni;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.minh.publication.reconciliation.Reconciliations.Problem;

/** What was wrong with the last answer of a comparison. */
final class AnswerProblems {

    private static final String PUT = """
            insert into reconciliation_problem (reconciliation_id, why, noted_at) values (:id, :why, :at)
            on conflict (reconciliation_id) do update set why = excluded.why, noted_at = excluded.noted_at""";

    private static final String GET = "select why, noted_at from reconciliation_problem where reconciliation_id = :id";

    private AnswerProblems() {}

    static Uni<Void> put(Mutiny.Session session, UUID id, Problem problem) {
        return session.createNativeQuery(PUT)
                .setParameter("id", id)
                .setParameter("why", problem.why())
                .setParameter("at", problem.at())
                .executeUpdate()
                .replaceWithVoid();
    }

    /** None or one. */
    static Uni<List<Problem>> of(Mutiny.Session session, UUID id) {
        return session.createNativeQuery(GET, Object[].class)
                .setParameter("id", id)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new Problem((String) row[0], ((OffsetDateTime) row[1]).toInstant()))
                        .toList());
    }
}
