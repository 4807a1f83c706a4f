package vn.minh.evidence.evidence.store;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.minh.evidence.evidence.Manifest;
import vn.minh.evidence.evidence.SignedCitations;
import vn.minh.messaging.Transactions;

/** Signed citations in PostgreSQL. One that was sent back stays: bytes kept too long cost less than bytes lost. */
@ApplicationScoped
class PgSignedCitations implements SignedCitations {

    private static final String HOLD = """
            insert into signed_citation (self_assessment_id, round, evidence_id, version)
            values (:dossier, :round, :evidence, :version) on conflict do nothing""";

    private final Transactions transactions;

    PgSignedCitations(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Uni<Void> hold(UUID selfAssessmentId, int round, Manifest manifest) {
        return transactions.run(session -> Multi.createFrom()
                .iterable(manifest.lines())
                .onItem()
                .transformToUniAndConcatenate(line -> hold(session, selfAssessmentId, round, line))
                .collect()
                .last()
                .replaceWithVoid());
    }

    private static Uni<Integer> hold(Mutiny.Session session, UUID dossier, int round, Manifest.Line line) {
        return session.createNativeQuery(HOLD)
                .setParameter("dossier", dossier)
                .setParameter("round", round)
                .setParameter("evidence", line.evidenceId())
                .setParameter("version", line.version())
                .executeUpdate();
    }
}
