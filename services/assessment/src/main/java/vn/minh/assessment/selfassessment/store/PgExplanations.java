package vn.minh.assessment.selfassessment.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.minh.assessment.selfassessment.Explanation;
import vn.minh.assessment.selfassessment.Explanations;
import vn.minh.assessment.selfassessment.SelfAssessment;
import vn.minh.domain.Rejected;
import vn.minh.messaging.Transactions;

@ApplicationScoped
class PgExplanations implements Explanations {

    private static final String SELECT = """
            select finding, text, basis, explained_by, explained_at, version
            from explanation where self_assessment_id = :dossier""";
    /** Writes nothing when the version is another: a first one meets one that is there, a later one none or a newer. */
    private static final String PUT = """
            insert into explanation as e (self_assessment_id, finding, text, basis, explained_by, explained_at, version)
            select :dossier, :finding, :text, :basis, :by, :at, 1
            where :expected = 0
               or exists (select 1 from explanation b where b.self_assessment_id = :dossier and b.finding = :finding)
            on conflict (self_assessment_id, finding) do update
            set text = excluded.text, basis = excluded.basis, explained_by = excluded.explained_by,
                explained_at = excluded.explained_at, version = e.version + 1
            where e.version = :expected""";

    private final Mutiny.SessionFactory sessions;
    private final Transactions transactions;

    PgExplanations(Mutiny.SessionFactory sessions, Transactions transactions) {
        this.sessions = sessions;
        this.transactions = transactions;
    }

    @Override
    public Uni<Map<String, Explanation>> of(SelfAssessment.Id dossier) {
        return sessions.withSession(session -> session.createNativeQuery(SELECT, Object[].class)
                .setParameter("dossier", dossier.value())
                .getResultList()
                .map(rows -> rows.stream()
                        .map(PgExplanations::toDomain)
                        .collect(Collectors.toMap(Explanation::check, Function.identity()))));
    }

    @Override
    public Uni<Explanation> put(SelfAssessment.Id dossier, Explanation explanation) {
        return transactions.run(session -> session.createNativeQuery(PUT)
                .setParameter("dossier", dossier.value())
                .setParameter("finding", explanation.check())
                .setParameter("text", explanation.text())
                .setParameter("basis", explanation.basis())
                .setParameter("by", explanation.by())
                .setParameter("at", explanation.at())
                .setParameter("expected", explanation.version())
                .executeUpdate()
                .flatMap(rows -> rows == 1
                        ? Uni.createFrom().item(explanation.saved())
                        : of(dossier).map(there -> {
                            throw new Rejected(explanation.overtakenBy(there.get(explanation.check())));
                        })));
    }

    private static Explanation toDomain(Object[] row) {
        Instant at = ((OffsetDateTime) row[4]).toInstant();
        return new Explanation((String) row[0], (String) row[1], (String) row[2], (String) row[3], at, (Long) row[5]);
    }
}
