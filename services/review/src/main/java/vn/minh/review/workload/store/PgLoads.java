package vn.minh.review.workload.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.minh.contracts.UnitKind;
import vn.minh.contracts.UnitRef;
import vn.minh.contracts.review.TeamPost;
import vn.minh.review.workload.Load;
import vn.minh.review.workload.Loads;
import vn.minh.review.workload.OpenDossier;
import vn.minh.review.workload.Roster;
import vn.minh.review.workload.Sight;
import vn.minh.review.workload.Tally;

/** Counts on the tables of others, writes nothing. */
@ApplicationScoped
class PgLoads implements Loads {

    private final Mutiny.SessionFactory sessions;

    PgLoads(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    @Override
    public Uni<List<Tally>> tallies(UUID campaign, Sight sight, LocalDate today) {
        return sessions.withSession(session -> LoadSql.TALLIES
                .on(session, campaign, sight)
                .setParameter("today", today)
                .getResultList()
                .map(rows -> rows.stream().map(PgLoads::tally).toList()));
    }

    @Override
    public Uni<List<Roster>> rosters(UUID campaign, Sight sight, LocalDate today) {
        return sessions.withSession(session -> LoadSql.ROSTERS
                .on(session, campaign, sight)
                .setParameter("today", today)
                .getResultList()
                .map(PgLoads::rosters));
    }

    @Override
    public Uni<List<Open>> open(UUID campaign, Sight sight) {
        return sessions.withSession(session -> LoadSql.OPEN
                .on(session, campaign, sight)
                .getResultList()
                .map(rows -> rows.stream().map(PgLoads::open).toList()));
    }

    @Override
    public Uni<List<Finished>> finished(UUID campaign, Sight sight, Instant from, Instant before) {
        return sessions.withSession(session -> LoadSql.FINISHED
                .on(session, campaign, sight)
                .setParameter("from", from)
                .setParameter("before", before)
                .getResultList()
                .map(rows -> rows.stream().map(PgLoads::finished).toList()));
    }

    private static Tally tally(Object[] row) {
        return new Tally(
                unit(row, 0),
                (String) row[3],
                (UUID) row[4],
                (String) row[5],
                new Load(n(row[6]), n(row[7]), n(row[8]), n(row[9]), n(row[10]), n(row[11]), n(row[12])));
    }

    private static Open open(Object[] row) {
        return new Open(
                unit(row, 0),
                (String) row[3],
                new OpenDossier(
                        (UUID) row[4],
                        unit(row, 5),
                        (UUID) row[8],
                        ((OffsetDateTime) row[9]).toInstant(),
                        (LocalDate) row[10],
                        (LocalDate) row[11]));
    }

    private static Finished finished(Object[] row) {
        return new Finished(unit(row, 0), (String) row[3], (UUID) row[4], (int) n(row[5]));
    }

    /** One row for each member; a team without any has one row too. */
    private static List<Roster> rosters(List<Object[]> rows) {
        var teams = new LinkedHashMap<UUID, Roster>();
        for (var row : rows) {
            var members = member(row[6], row[7]);
            var roster = new Roster((UUID) row[4], (String) row[5], unit(row, 0), (String) row[3], members);
            teams.merge(roster.team(), roster, Roster::with);
        }
        return List.copyOf(teams.values());
    }

    private static List<Roster.Member> member(@Nullable Object person, @Nullable Object post) {
        return person == null || post == null
                ? List.of()
                : List.of(new Roster.Member((String) person, TeamPost.valueOf((String) post)));
    }

    private static UnitRef unit(Object[] row, int at) {
        return new UnitRef((String) row[at], (String) row[at + 1], UnitKind.valueOf((String) row[at + 2]));
    }

    private static long n(Object count) {
        return ((Number) count).longValue();
    }
}
