package vn.minh.evidence.evidence.store;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.minh.evidence.evidence.Evidence;
import vn.minh.evidence.evidence.Manifest;
import vn.minh.evidence.evidence.SignedCitations;
import vn.minh.messaging.Transactions;

/**
 * Signed citations in PostgreSQL. One that was sent back stays: bytes kept too long cost less than bytes lost. The lock
 * on the row of the piece decides between a signature and a drop that come at one moment.
 */
@ApplicationScoped
class PgSignedCitations implements SignedCitations {

    private static final String HOLD = """
            insert into signed_citation (self_assessment_id, round, evidence_id, version)
            values (:dossier, :round, :evidence, :version) on conflict do nothing""";
    private static final String LOCK = "select id from evidence where id in (:ids) order by id for no key update";
    private static final String CITATIONS = "select count(*) from signed_citation where evidence_id = :id";
    private static final String UNCITED = """
            select id from evidence as piece where status = 'STORED' and changed_at < :before
            and not exists (select from signed_citation as cited where cited.evidence_id = piece.id)
            and not exists (select from attempt where attempt.evidence_id = piece.id and outcome = 'AWAITED')
            order by changed_at limit :most""";

    private final Mutiny.SessionFactory sessions;
    private final Transactions transactions;

    PgSignedCitations(Mutiny.SessionFactory sessions, Transactions transactions) {
        this.sessions = sessions;
        this.transactions = transactions;
    }

    @Override
    public Uni<Void> hold(UUID selfAssessmentId, int round, Manifest manifest) {
        return transactions.run(session -> lock(session, manifest.pieces())
                .chain(() -> Multi.createFrom()
                        .iterable(manifest.lines())
                        .onItem()
                        .transformToUniAndConcatenate(line -> hold(session, selfAssessmentId, round, line))
                        .collect()
                        .last()
                        .replaceWithVoid()));
    }

    private static Uni<Integer> hold(Mutiny.Session session, UUID dossier, int round, Manifest.Line line) {
        return session.createNativeQuery(HOLD)
                .setParameter("dossier", dossier)
                .setParameter("round", round)
                .setParameter("evidence", line.evidenceId())
                .setParameter("version", line.version())
                .executeUpdate();
    }

    private static Uni<?> lock(Mutiny.Session session, List<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().voidItem()
                : session.createNativeQuery(LOCK, UUID.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    @Override
    public Uni<List<Evidence.Id>> uncited(Instant unchangedSince, int most) {
        return sessions.withSession(session -> session.createNativeQuery(UNCITED, UUID.class)
                .setParameter("before", unchangedSince)
                .setParameter("most", most)
                .getResultList()
                .map(ids -> ids.stream().map(Evidence.Id::new).toList()));
    }

    @Override
    public Uni<Void> unlessCited(Evidence.Id id, Supplier<Uni<Evidence>> step) {
        return transactions.run(session -> lock(session, List.of(id.value()))
                .chain(() -> session.createNativeQuery(CITATIONS, Long.class)
                        .setParameter("id", id.value())
                        .getSingleResult())
                .chain(cited -> cited == 0
                        ? step.get().replaceWithVoid()
                        : Uni.createFrom().voidItem()));
    }
}
