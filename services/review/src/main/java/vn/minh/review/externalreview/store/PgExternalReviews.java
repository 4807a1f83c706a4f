package vn.minh.review.externalreview.store;

import static java.util.stream.Collectors.toMap;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.minh.contracts.Event;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.NotFound;
import vn.minh.domain.Rejection.Stale;
import vn.minh.domain.Transition;
import vn.minh.messaging.EventLog;
import vn.minh.messaging.Transactions;
import vn.minh.review.externalreview.ExternalReview;
import vn.minh.review.externalreview.ExternalReviews;
import vn.minh.review.externalreview.QueueEntry;
import vn.minh.review.externalreview.QueueQuery;
import vn.minh.review.externalreview.Status;

@ApplicationScoped
class PgExternalReviews implements ExternalReviews {

    private static final int SWEEP = 200;
    private static final String HOLD = "select id from external_review where id in (:ids) order by id for update";

    private static final String LAST_DAYS = """
            select r.id, least(k.reviewClosesOn, f.reviewClosesOn)
            from ExternalReviewRow r join KnownCampaignRow k on k.id = r.campaign
            left join KnownFrameRow f on f.campaign = r.campaign and f.authority = r.authorityCode
            where r.id in (:reviews) and (k.reviewClosesOn is not null or f.reviewClosesOn is not null)""";

    private final Mutiny.SessionFactory sessions;
    private final Transactions transactions;
    private final EventLog eventLog;
    private final Children children;
    private final PgCharges charges;
    private final InstantSource clock;

    PgExternalReviews(
            Mutiny.SessionFactory sessions,
            Transactions transactions,
            EventLog eventLog,
            Children children,
            PgCharges charges,
            InstantSource clock) {
        this.sessions = sessions;
        this.transactions = transactions;
        this.eventLog = eventLog;
        this.children = children;
        this.charges = charges;
        this.clock = clock;
    }

    @Override
    public Uni<ExternalReview> get(ExternalReview.Id id) {
        return sessions.withSession(session -> row(session, id).chain(row -> children.of(session, row)));
    }

    @Override
    public Uni<ExternalReview> ofDossier(UUID selfAssessmentId) {
        return sessions.withSession(session -> session.createSelectionQuery(
                        "from ExternalReviewRow where selfAssessment = :dossier", ExternalReviewRow.class)
                .setParameter("dossier", selfAssessmentId)
                .getSingleResultOrNull()
                .onItem()
                .ifNull()
                .failWith(() -> new Rejected(new NotFound("external-review", selfAssessmentId.toString())))
                .chain(row -> children.of(session, row)));
    }

    @Override
    public Uni<Optional<ExternalReview>> ofUnit(UUID campaign, String unit) {
        return sessions.withSession(session -> session.createSelectionQuery(
                        "from ExternalReviewRow where campaign = :campaign and unitCode = :unit",
                        ExternalReviewRow.class)
                .setParameter("campaign", campaign)
                .setParameter("unit", unit)
                .getSingleResultOrNull()
                .chain(row -> row == null
                        ? Uni.createFrom().item(Optional.<ExternalReview>empty())
                        : children.of(session, row).map(Optional::of)));
    }

    /** In one order for everybody, so that two who hold some of the same wait and do not block each other. */
    @Override
    public <T> Uni<T> holding(Collection<ExternalReview.Id> ids, Supplier<Uni<T>> work) {
        return transactions.run(session -> session.createNativeQuery(HOLD, UUID.class)
                .setParameter("ids", ids.stream().map(ExternalReview.Id::value).toList())
                .getResultList()
                .chain(() -> work.get()));
    }

    /** The rows and the fact, in one transaction or not at all. */
    @Override
    public Uni<ExternalReview> save(Transition<ExternalReview> step) {
        var next = step.next();
        return transactions
                .run(session -> next.version() == 0
                        ? inserted(session, next, step.event())
                        : updated(session, next, step.event()))
                .onFailure(OptimisticLockException.class)
                .transform(_ -> new Rejected(new Stale(next.version(), next.version() + 1)));
    }

    private Uni<ExternalReview> inserted(Mutiny.Session session, ExternalReview opened, Event fact) {
        var row = ExternalReviewRow.of(opened, clock.instant());
        return session.persist(row)
                .chain(() -> children.saved(session, 0, opened))
                .chain(session::flush)
                .chain(() -> eventLog.append(session, row.version, fact))
                .map(_ -> row.toDomain(opened.rounds(), opened.work()));
    }

    /** The version is settled first: a lost race must not meet the other's child rows as a duplicate key. */
    private Uni<ExternalReview> updated(Mutiny.Session session, ExternalReview next, Event fact) {
        return row(session, next.id()).chain(row -> {
            int rounds = row.round;
            row.take(next, clock.instant());
            return session.flush()
                    .chain(() -> children.saved(session, rounds, next))
                    .chain(() -> charges.kept(session, fact))
                    .chain(session::flush)
                    .chain(() -> eventLog.append(session, row.version, fact))
                    .map(_ -> row.toDomain(next.rounds(), next.work()));
        });
    }

    @Override
    public Uni<List<QueueEntry>> queue(QueueQuery query, LocalDate today) {
        return sessions.withSession(
                session -> QueueSql.of(query, today).on(session).getResultList().chain(rows -> entries(session, rows)));
    }

    @Override
    public Uni<List<QueueEntry>> entries(Collection<ExternalReview.Id> ids) {
        return sessions.withSession(session -> session.createSelectionQuery(
                        "from ExternalReviewRow where id in (:reviews)", ExternalReviewRow.class)
                .setParameter(
                        "reviews", ids.stream().map(ExternalReview.Id::value).toList())
                .getResultList()
                .chain(rows -> entries(session, rows)));
    }

    private static Uni<List<QueueEntry>> entries(Mutiny.Session session, List<ExternalReviewRow> rows) {
        return lastDays(session, rows)
                .map(days -> rows.stream()
                        .map(row -> row.line.entry(row, days.get(row.id)))
                        .toList());
    }

    /** The last day of each review on the page, as its campaign and its authority's frame have it. */
    private static Uni<Map<UUID, LocalDate>> lastDays(Mutiny.Session session, List<ExternalReviewRow> rows) {
        if (rows.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return session.createSelectionQuery(LAST_DAYS, Object[].class)
                .setParameter("reviews", rows.stream().map(row -> row.id).toList())
                .getResultList()
                .map(found -> found.stream().collect(toMap(day -> (UUID) day[0], day -> (LocalDate) day[1])));
    }

    @Override
    public Uni<List<ExternalReview.Id>> overdue(LocalDate today) {
        return sessions.withSession(session -> session.createSelectionQuery(
                        "select id from ExternalReviewRow where status = :status and dueOn < :today order by dueOn",
                        UUID.class)
                .setParameter("status", Status.AWAITING_UNIT)
                .setParameter("today", today)
                .setMaxResults(SWEEP)
                .getResultList()
                .map(ids -> ids.stream().map(ExternalReview.Id::new).toList()));
    }

    private static Uni<ExternalReviewRow> row(Mutiny.Session session, ExternalReview.Id id) {
        return session.find(ExternalReviewRow.class, id.value())
                .onItem()
                .ifNull()
                .failWith(() -> new Rejected(new NotFound("external-review", id.toString())));
    }
}
