package vn.minh.assessment.campaign.store;

import static java.util.stream.Collectors.toMap;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.LockMode;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.Conditions;
import vn.minh.assessment.campaign.Campaign;
import vn.minh.assessment.campaign.Campaigns;
import vn.minh.contracts.UnitKind;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.Conflict;
import vn.minh.domain.Rejection.NotFound;
import vn.minh.domain.Rejection.Stale;
import vn.minh.domain.Transition;
import vn.minh.messaging.EventLog;
import vn.minh.messaging.Transactions;

@ApplicationScoped
class PgCampaigns implements Campaigns {

    private static final String CLAIM = """
            insert into campaign_scope (department, school_year, set_code, unit_kind, campaign_id)
            values (:department, :year, :set, :kind, :campaign)
            on conflict do nothing""";

    private final Mutiny.SessionFactory sessions;
    private final Transactions transactions;
    private final EventLog eventLog;
    private final InstantSource clock;

    PgCampaigns(Mutiny.SessionFactory sessions, Transactions transactions, EventLog eventLog, InstantSource clock) {
        this.sessions = sessions;
        this.transactions = transactions;
        this.eventLog = eventLog;
        this.clock = clock;
    }

    @Override
    public Uni<Campaign> get(Campaign.Id id) {
        return sessions.withSession(session -> row(session, id, LockMode.NONE).flatMap(row -> whole(session, row)));
    }

    @Override
    public Uni<Campaign> hold(Campaign.Id id) {
        return transactions.run(
                session -> row(session, id, LockMode.PESSIMISTIC_READ).flatMap(row -> whole(session, row)));
    }

    @Override
    public Uni<Map<UUID, Campaign>> byId(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : sessions.withSession(session -> session.createSelectionQuery(
                                "from CampaignRow where id in (:ids)", CampaignRow.class)
                        .setParameter("ids", ids)
                        .getResultList()
                        .flatMap(rows -> whole(session, rows))
                        .map(found -> found.stream()
                                .collect(toMap(campaign -> campaign.id().value(), campaign -> campaign))));
    }

    @Override
    public Uni<List<Campaign>> list(String department, @Nullable String schoolYear) {
        var asked = new Conditions().equal("department", department).equal("schoolYear", schoolYear);
        return sessions.withSession(session -> {
            var query = session.createSelectionQuery(
                    "from CampaignRow" + asked.where() + " order by schoolYear desc, id", CampaignRow.class);
            asked.values().forEach(query::setParameter);
            return query.getResultList().flatMap(rows -> whole(session, rows));
        });
    }

    @Override
    public Uni<Campaign> save(Transition<Campaign> step) {
        return step.next().version() == 0 ? insert(step) : update(step);
    }

    private Uni<Campaign> insert(Transition<Campaign> step) {
        var row = new CampaignRow();
        row.take(step.next(), clock.instant());
        row.version = 1;
        return transactions.run(session -> session.persist(row)
                .call(session::flush)
                .chain(() -> claimScope(session, step.next()))
                .chain(() -> eventLog.append(session, row.version, step.event()))
                .map(_ -> row.toDomain(Map.of())));
    }

    private Uni<Campaign> update(Transition<Campaign> step) {
        var next = step.next();
        return transactions
                .run(session -> row(session, next.id(), LockMode.NONE)
                        .invoke(row -> row.take(next, clock.instant()))
                        .call(session::flush)
                        .call(() -> CampaignFrames.save(session, next))
                        .call(row -> eventLog.append(session, row.version, step.event()))
                        .map(row -> row.toDomain(next.frames())))
                .onFailure(OptimisticLockException.class)
                .transform(_ -> new Rejected(new Stale(next.version(), next.version() + 1)));
    }

    private static Uni<Void> claimScope(Mutiny.Session session, Campaign campaign) {
        return Multi.createFrom()
                .iterable(campaign.plan().unitKinds())
                .onItem()
                .transformToUniAndConcatenate(kind -> claim(session, campaign, kind))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private static Uni<Void> claim(Mutiny.Session session, Campaign campaign, UnitKind kind) {
        var plan = campaign.plan();
        return session.createNativeQuery(CLAIM)
                .setParameter("department", campaign.department())
                .setParameter("year", plan.schoolYear().value())
                .setParameter("set", plan.set().code())
                .setParameter("kind", kind.name())
                .setParameter("campaign", campaign.id().value())
                .executeUpdate()
                .invoke(rows -> {
                    if (rows == 0) {
                        throw new Rejected(new Conflict(
                                "campaign-overlaps",
                                "Năm học " + plan.schoolYear() + " đã có một đợt đánh giá loại đơn vị " + kind
                                        + " theo bộ chỉ số " + plan.set().code() + ".",
                                "Dùng đợt đã có, hoặc bỏ loại đơn vị này."));
                    }
                })
                .replaceWithVoid();
    }

    private static Uni<Campaign> whole(Mutiny.Session session, CampaignRow row) {
        return whole(session, List.of(row)).map(List::getFirst);
    }

    private static Uni<List<Campaign>> whole(Mutiny.Session session, List<CampaignRow> rows) {
        return CampaignFrames.of(session, rows.stream().map(row -> row.id).toList())
                .map(frames -> rows.stream()
                        .map(row -> row.toDomain(frames.getOrDefault(row.id, Map.of())))
                        .toList());
    }

    private static Uni<CampaignRow> row(Mutiny.Session session, Campaign.Id id, LockMode lock) {
        return session.find(CampaignRow.class, id.value(), lock)
                .onItem()
                .ifNull()
                .failWith(() -> new Rejected(new NotFound("campaign", id.value().toString())));
    }
}
