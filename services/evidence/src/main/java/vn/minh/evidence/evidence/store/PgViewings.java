package vn.minh.evidence.evidence.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.Wire;
import vn.minh.evidence.evidence.Evidence;
import vn.minh.evidence.evidence.Viewing;
import vn.minh.evidence.evidence.Viewings;
import vn.minh.messaging.Transactions;

/** The record of views in PostgreSQL; the application may only add to it and read it. */
@ApplicationScoped
class PgViewings implements Viewings {

    /** One statement for an archive of thousands as for a single look. */
    private static final String RECORD = """
            insert into viewing
                (evidence_id, content_version, person, unit, roles, what, self_assessment_id, seen_at)
            select evidence, version, person, unit, roles, what, dossier, at
            from jsonb_to_recordset(cast(cast(:seen as text) as jsonb)) as seen (
                evidence uuid, version int, person text, unit text, roles text, what text, dossier uuid, at timestamptz)""";

    private final Mutiny.SessionFactory sessions;
    private final Transactions transactions;

    PgViewings(Mutiny.SessionFactory sessions, Transactions transactions) {
        this.sessions = sessions;
        this.transactions = transactions;
    }

    @Override
    public Uni<Void> record(Viewing viewing) {
        return record(List.of(viewing));
    }

    @Override
    public Uni<Void> record(List<Viewing> viewings) {
        return viewings.isEmpty()
                ? Uni.createFrom().voidItem()
                : transactions
                        .run(session -> session.createNativeQuery(RECORD)
                                .setParameter("seen", json(viewings))
                                .executeUpdate())
                        .replaceWithVoid();
    }

    @Override
    public Uni<List<Recorded>> of(Evidence.Id id, @Nullable Long before, int most) {
        return sessions.withSession(session -> session.createSelectionQuery(
                        "from ViewingRow where evidenceId = :id and position < :before order by position desc",
                        ViewingRow.class)
                .setParameter("id", id.value())
                .setParameter("before", before == null ? Long.MAX_VALUE : before)
                .setMaxResults(most)
                .getResultList()
                .map(rows -> rows.stream().map(ViewingRow::toDomain).toList()));
    }

    private static String json(List<Viewing> viewings) {
        try {
            return Wire.mapper()
                    .writeValueAsString(
                            viewings.stream().map(ViewingRow.Line::of).toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("ids, codes and moments are always writable", e);
        }
    }
}
