package vn.minh.evidence.evidence.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.NotYet;
import vn.minh.evidence.evidence.Dossier;
import vn.minh.evidence.evidence.Dossiers;
import vn.minh.messaging.Transactions;

/** Dossiers in PostgreSQL. Two topics tell of them in any order: the later moment wins. */
@ApplicationScoped
class PgDossiers implements Dossiers {

    private static final String REMEMBER = """
            insert into dossier as known (self_assessment_id, unit, authority, department, authority_since, campaign)
            values (:id, :unit, cast(:authority as text), :department, :since, cast(cast(:campaign as text) as uuid))
            on conflict (self_assessment_id) do update set
                authority = case when known.authority_since <= excluded.authority_since
                                 then excluded.authority else known.authority end,
                authority_since = greatest(known.authority_since, excluded.authority_since),
                campaign = coalesce(excluded.campaign, known.campaign)""";
    private static final String HAND_OVER = """
            update dossier set
                authority = case when authority_since <= :since then :authority else authority end,
                authority_since = greatest(authority_since, :since)
            where self_assessment_id = :id""";

    private final Mutiny.SessionFactory sessions;
    private final Transactions transactions;

    PgDossiers(Mutiny.SessionFactory sessions, Transactions transactions) {
        this.sessions = sessions;
        this.transactions = transactions;
    }

    @Override
    public Uni<Void> remember(Dossier dossier, Instant since) {
        return transactions
                .run(session -> session.createNativeQuery(REMEMBER)
                        .setParameter("id", dossier.id())
                        .setParameter("unit", dossier.unit())
                        .setParameter("authority", dossier.authority())
                        .setParameter("department", dossier.department())
                        .setParameter("since", since)
                        .setParameter(
                                "campaign",
                                dossier.campaign() == null
                                        ? null
                                        : dossier.campaign().toString())
                        .executeUpdate())
                .replaceWithVoid();
    }

    @Override
    public Uni<Void> handOver(UUID id, String authority, Instant since) {
        return transactions
                .run(session -> session.createNativeQuery(HAND_OVER)
                        .setParameter("id", id)
                        .setParameter("authority", authority)
                        .setParameter("since", since)
                        .executeUpdate())
                .invoke(found -> {
                    if (found == 0) {
                        throw new Rejected(new NotYet("dossier", id.toString()));
                    }
                })
                .replaceWithVoid();
    }

    @Override
    public Uni<List<Dossier>> known(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(List.of())
                : sessions.withSession(session -> session.createSelectionQuery(
                                "from DossierRow where id in :ids", DossierRow.class)
                        .setParameter("ids", ids)
                        .getResultList()
                        .map(rows -> rows.stream().map(DossierRow::toDomain).toList()));
    }
}
