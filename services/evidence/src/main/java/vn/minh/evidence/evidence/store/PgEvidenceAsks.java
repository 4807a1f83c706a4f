package vn.minh.evidence.evidence.store;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.minh.evidence.evidence.EvidenceAsks;
import vn.minh.messaging.Transactions;

/** What the councils asked for, in PostgreSQL. */
@ApplicationScoped
class PgEvidenceAsks implements EvidenceAsks {

    private static final String FORGET = "delete from evidence_ask where self_assessment_id = :dossier";
    private static final String REMEMBER = """
            insert into evidence_ask (self_assessment_id, unit, criterion, person, due_on)
            values (:dossier, :unit, :criterion, :person, cast(cast(:due as text) as date)) on conflict do nothing""";

    private final Mutiny.SessionFactory sessions;
    private final Transactions transactions;

    PgEvidenceAsks(Mutiny.SessionFactory sessions, Transactions transactions) {
        this.sessions = sessions;
        this.transactions = transactions;
    }

    @Override
    public Uni<Void> replace(UUID selfAssessmentId, String unit, List<Ask> asks) {
        return transactions.run(session -> session.createNativeQuery(FORGET)
                .setParameter("dossier", selfAssessmentId)
                .executeUpdate()
                .chain(() -> Multi.createFrom()
                        .iterable(asks)
                        .onItem()
                        .transformToUniAndConcatenate(ask -> remember(session, selfAssessmentId, unit, ask))
                        .collect()
                        .last()
                        .replaceWithVoid()));
    }

    private static Uni<Integer> remember(Mutiny.Session session, UUID dossier, String unit, Ask ask) {
        return session.createNativeQuery(REMEMBER)
                .setParameter("dossier", dossier)
                .setParameter("unit", unit)
                .setParameter("criterion", ask.criterion())
                .setParameter("person", ask.person())
                .setParameter("due", ask.dueOn() == null ? null : ask.dueOn().toString())
                .executeUpdate();
    }

    @Override
    public Uni<Set<String>> criteriaOf(String person, String unit) {
        return sessions.withSession(session -> session.createNativeQuery(
                        "select distinct criterion from evidence_ask where person = :person and unit = :unit",
                        String.class)
                .setParameter("person", person)
                .setParameter("unit", unit)
                .getResultList()
                .map(Set::copyOf));
    }
}
