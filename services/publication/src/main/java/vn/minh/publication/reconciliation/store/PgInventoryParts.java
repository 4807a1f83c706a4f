package vn.minh.publication.reconciliation.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.minh.contracts.Wire;
import vn.minh.contracts.sector.SectorInventoryReportedV1;
import vn.minh.messaging.Transactions;
import vn.minh.publication.reconciliation.InventoryParts;
import vn.minh.publication.reconciliation.Reconciliation;

@ApplicationScoped
class PgInventoryParts implements InventoryParts {

    private static final ObjectMapper JSON = Wire.mapper();

    private static final String KEEP = """
            insert into reconciliation_part (reconciliation_id, taken_at, part, parts, report)
            values (:id, :takenAt, :part, :parts, :report) on conflict do nothing""";

    private static final String WHOLE = """
            select p.report from reconciliation_part p
            where p.reconciliation_id = :id and p.taken_at = (
                select t.taken_at from reconciliation_part t where t.reconciliation_id = :id
                group by t.taken_at having count(*) >= max(t.parts) order by t.taken_at limit 1)
            order by p.part""";

    private static final String DROP =
            "delete from reconciliation_part where reconciliation_id = :id and taken_at = :takenAt";

    private final Mutiny.SessionFactory sessions;
    private final Transactions transactions;

    PgInventoryParts(Mutiny.SessionFactory sessions, Transactions transactions) {
        this.sessions = sessions;
        this.transactions = transactions;
    }

    @Override
    public Uni<Void> keep(SectorInventoryReportedV1 part) {
        return transactions.run(session -> session.createNativeQuery(KEEP)
                .setParameter("id", part.inventoryId())
                .setParameter("takenAt", part.takenAt())
                .setParameter("part", part.part())
                .setParameter("parts", part.parts())
                .setParameter("report", write(part))
                .executeUpdate()
                .replaceWithVoid());
    }

    @Override
    public Uni<List<SectorInventoryReportedV1>> whole(Reconciliation.Id id) {
        return sessions.withSession(session -> session.createNativeQuery(WHOLE, String.class)
                .setParameter("id", id.value())
                .getResultList()
                .map(reports -> reports.stream().map(PgInventoryParts::read).toList()));
    }

    @Override
    public Uni<Void> drop(Reconciliation.Id id, Instant takenAt) {
        return transactions.run(session -> session.createNativeQuery(DROP)
                .setParameter("id", id.value())
                .setParameter("takenAt", takenAt)
                .executeUpdate()
                .replaceWithVoid());
    }

    private static String write(SectorInventoryReportedV1 part) {
        try {
            return JSON.writeValueAsString(part);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a contract record must be writable", e);
        }
    }

    private static SectorInventoryReportedV1 read(String report) {
        try {
            return JSON.readValue(report, SectorInventoryReportedV1.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what we wrote, we can read", e);
        }
    }
}
