package vn.minh.assessment.selfassessment.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.selfassessment.KnownEvidence;
import vn.minh.assessment.selfassessment.KnownEvidence.Content;
import vn.minh.assessment.selfassessment.KnownEvidences;
import vn.minh.contracts.Effect;
import vn.minh.contracts.evidence.LinkOutcome;
import vn.minh.messaging.Transactions;

@ApplicationScoped
class PgKnownEvidences implements KnownEvidences {

    private static final String SELECT = """
            select id, unit, state, code, version, sha256, effective_from, effective_to, still_valid, link
            from known_evidence""";
    private static final String SAVE = """
            insert into known_evidence (id, unit, state, code, version, sha256, effective_from, effective_to,
                                        still_valid, link, changed_at)
            values (:id, :unit, :state, cast(:code as text), cast(cast(:version as text) as int), cast(:sha256 as text),
                    cast(cast(:from as text) as date), cast(cast(:to as text) as date),
                    cast(cast(:valid as text) as boolean), cast(:link as text), :now)
            on conflict (id) do update
            set state = excluded.state, code = excluded.code, version = excluded.version, sha256 = excluded.sha256,
                effective_from = excluded.effective_from, effective_to = excluded.effective_to,
                still_valid = excluded.still_valid, link = excluded.link, changed_at = excluded.changed_at""";

    private final Mutiny.SessionFactory sessions;
    private final Transactions transactions;
    private final InstantSource clock;

    PgKnownEvidences(Mutiny.SessionFactory sessions, Transactions transactions, InstantSource clock) {
        this.sessions = sessions;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Uni<Map<UUID, KnownEvidence>> of(String unit, Collection<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : sessions.withSession(session -> session.createNativeQuery(
                                SELECT + " where unit = :unit and id in (:ids)", Object[].class)
                        .setParameter("unit", unit)
                        .setParameter("ids", ids)
                        .getResultList()
                        .map(rows -> rows.stream()
                                .map(PgKnownEvidences::toDomain)
                                .collect(Collectors.toMap(KnownEvidence::id, Function.identity()))));
    }

    @Override
    public Uni<Optional<KnownEvidence>> find(UUID id) {
        return sessions.withSession(session -> session.createNativeQuery(SELECT + " where id = :id", Object[].class)
                .setParameter("id", id)
                .getResultList()
                .map(rows -> rows.stream().findFirst().map(PgKnownEvidences::toDomain)));
    }

    @Override
    public Uni<Void> save(KnownEvidence known) {
        var content = known.content();
        var effect = known.effect();
        return transactions.run(session -> session.createNativeQuery(SAVE)
                .setParameter("id", known.id())
                .setParameter("unit", known.unit())
                .setParameter("state", known.state().name())
                .setParameter("code", content == null ? null : content.code())
                .setParameter("version", content == null ? null : Integer.toString(content.version()))
                .setParameter("sha256", content == null ? null : content.sha256())
                .setParameter("from", effect == null ? null : text(effect.from()))
                .setParameter("to", effect == null ? null : text(effect.to()))
                .setParameter("valid", effect == null ? null : Boolean.toString(effect.stillValid()))
                .setParameter("link", known.link() == null ? null : known.link().name())
                .setParameter("now", clock.instant())
                .executeUpdate()
                .replaceWithVoid());
    }

    private static KnownEvidence toDomain(Object[] row) {
        return new KnownEvidence(
                (UUID) row[0],
                (String) row[1],
                KnownEvidence.State.valueOf((String) row[2]),
                content(row),
                effect(row),
                link(row));
    }

    private static @Nullable LinkOutcome link(Object[] row) {
        return row[9] == null ? null : LinkOutcome.valueOf((String) row[9]);
    }

    private static @Nullable Effect effect(Object[] row) {
        return row[8] == null ? null : new Effect((LocalDate) row[6], (LocalDate) row[7], (Boolean) row[8]);
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static @Nullable Content content(Object[] row) {
        return row[3] == null ? null : new Content((String) row[3], (Integer) row[4], (String) row[5]);
    }
}
