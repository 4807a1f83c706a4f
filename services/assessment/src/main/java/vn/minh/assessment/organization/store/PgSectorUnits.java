package vn.minh.assessment.organization.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.minh.assessment.organization.SectorUnit;
import vn.minh.assessment.organization.SectorUnits;
import vn.minh.messaging.Transactions;

@ApplicationScoped
class PgSectorUnits implements SectorUnits {

    private static final String BY_CODE = "select code, revision, recorded_at from sector_unit where code in (:codes)";

    private static final String PUT = """
            insert into sector_unit (code, revision, recorded_at, heard_at)
            values (:code, :revision, :recorded, :heard)
            on conflict (code) do update
            set revision = excluded.revision, recorded_at = excluded.recorded_at, heard_at = excluded.heard_at""";

    private final Mutiny.SessionFactory sessions;
    private final Transactions transactions;
    private final InstantSource clock;

    PgSectorUnits(Mutiny.SessionFactory sessions, Transactions transactions, InstantSource clock) {
        this.sessions = sessions;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public Uni<Map<String, SectorUnit>> byCode(Collection<String> codes) {
        if (codes.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return sessions.withSession(session -> session.createNativeQuery(BY_CODE, Object[].class)
                .setParameter("codes", codes)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(PgSectorUnits::unit)
                        .collect(Collectors.toMap(SectorUnit::code, Function.identity()))));
    }

    @Override
    public Uni<Void> put(SectorUnit said) {
        return transactions.run(session -> session.createNativeQuery(PUT)
                .setParameter("code", said.code())
                .setParameter("revision", said.revision())
                .setParameter("recorded", said.recordedAt())
                .setParameter("heard", clock.instant())
                .executeUpdate()
                .replaceWithVoid());
    }

    private static SectorUnit unit(Object[] row) {
        return new SectorUnit((String) row[0], ((Number) row[1]).intValue(), ((OffsetDateTime) row[2]).toInstant());
    }
}
