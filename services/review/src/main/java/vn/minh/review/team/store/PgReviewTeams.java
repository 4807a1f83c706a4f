package vn.minh.review.team.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.minh.contracts.Event;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.NotFound;
import vn.minh.domain.Rejection.Stale;
import vn.minh.domain.Transition;
import vn.minh.messaging.EventLog;
import vn.minh.messaging.Transactions;
import vn.minh.review.team.ReviewTeam;
import vn.minh.review.team.ReviewTeams;
import vn.minh.review.team.TeamQuery;

@ApplicationScoped
class PgReviewTeams implements ReviewTeams {

    private final Mutiny.SessionFactory sessions;
    private final Transactions transactions;
    private final EventLog eventLog;
    private final TeamChildren children;
    private final InstantSource clock;

    PgReviewTeams(
            Mutiny.SessionFactory sessions,
            Transactions transactions,
            EventLog eventLog,
            TeamChildren children,
            InstantSource clock) {
        this.sessions = sessions;
        this.transactions = transactions;
        this.eventLog = eventLog;
        this.children = children;
        this.clock = clock;
    }

    @Override
    public Uni<ReviewTeam> get(ReviewTeam.Id id) {
        return sessions.withSession(session -> row(session, id)
                .chain(row -> children.of(session, List.of(row)))
                .map(List::getFirst));
    }

    @Override
    public Uni<List<ReviewTeam>> of(String authority, UUID campaign) {
        return sessions.withSession(session -> session.createSelectionQuery(
                        "from ReviewTeamRow where authorityCode = :authority and campaign = :campaign"
                                + " order by foundedAt, id",
                        ReviewTeamRow.class)
                .setParameter("authority", authority)
                .setParameter("campaign", campaign)
                .getResultList()
                .chain(rows -> children.of(session, rows)));
    }

    @Override
    public Uni<Optional<ReviewTeam>> naming(String authority, UUID campaign, String unit) {
        return sessions.withSession(session -> session.createSelectionQuery(
                        "select t from ReviewTeamRow t join TeamSchoolRow s on s.team = t.id"
                                + " where s.authority = :authority and s.campaign = :campaign and s.unit = :unit",
                        ReviewTeamRow.class)
                .setParameter("authority", authority)
                .setParameter("campaign", campaign)
                .setParameter("unit", unit)
                .getResultList()
                .chain(rows -> children.of(session, rows))
                .map(teams -> teams.stream().findFirst()));
    }

    @Override
    public Uni<List<ReviewTeam>> list(TeamQuery query) {
        return sessions.withSession(
                session -> TeamSql.of(query).on(session).getResultList().chain(rows -> children.of(session, rows)));
    }

    /** The rows and the fact, in one transaction or not at all; whoever was slower is told. */
    @Override
    public Uni<ReviewTeam> save(Transition<ReviewTeam> step) {
        var next = step.next();
        return transactions
                .run(session -> taken(session, next).chain(row -> written(session, row, next, step.event())))
                .onFailure(PgReviewTeams::isLostRace)
                .transform(_ -> new Rejected(new Stale(next.version(), next.version() + 1)));
    }

    private Uni<ReviewTeamRow> taken(Mutiny.Session session, ReviewTeam next) {
        if (next.version() == 0) {
            var first = ReviewTeamRow.of(next, clock.instant());
            return session.persist(first).replaceWith(first);
        }
        return row(session, next.id()).invoke(row -> row.take(next, clock.instant()));
    }

    /** The version is settled first: a lost race must not meet the other's child rows as a duplicate key. */
    private Uni<ReviewTeam> written(Mutiny.Session session, ReviewTeamRow row, ReviewTeam next, Event fact) {
        return session.flush()
                .chain(() -> children.saved(session, row, next))
                .chain(session::flush)
                .chain(() -> eventLog.append(session, row.version, fact))
                .chain(() -> children.of(session, List.of(row)))
                .map(List::getFirst);
    }

    private static Uni<ReviewTeamRow> row(Mutiny.Session session, ReviewTeam.Id id) {
        return session.find(ReviewTeamRow.class, id.value())
                .onItem()
                .ifNull()
                .failWith(() -> new Rejected(new NotFound(ReviewTeam.WHAT, id.toString())));
    }

    /** The version moved, or another team was given the same school first. */
    private static boolean isLostRace(Throwable trouble) {
        return trouble instanceof OptimisticLockException || trouble instanceof ConstraintViolationException;
    }
}
