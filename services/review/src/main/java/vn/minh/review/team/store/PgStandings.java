package vn.minh.review.team.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.minh.contracts.review.TeamPost;
import vn.minh.domain.Actor;
import vn.minh.domain.Vietnam;
import vn.minh.review.externalreview.Seat;
import vn.minh.review.externalreview.Standing;
import vn.minh.review.externalreview.Standings;
import vn.minh.review.externalreview.Tie;

/** One statement: it is asked on every request. */
@ApplicationScoped
class PgStandings implements Standings {

    private static final int YEARS_A_WORKPLACE_BINDS = 3;

    private static final String SEATS_AND_TIES = """
            select 'SEAT', t.id, t.authority_code, t.campaign, m.post, t.blind, m.unit
            from team_member m join review_team t on t.id = m.team
            where m.person = :person and t.status = 'FOUNDED'
              and m.valid_from <= :day and (m.valid_to is null or m.valid_to >= :day)
              and t.valid_from <= :day and (t.valid_to is null or t.valid_to >= :day)
            union all
            select 'WORKPLACE', null, null, null, null, null, w.unit from workplace w
            where w.person = :person and (w.valid_to is null or w.valid_to >= :since)
            union all
            select 'DECLARED', null, null, null, null, null, c.unit from conflict c
            where c.person = :person and c.withdrawn_at is null""";

    private final Mutiny.SessionFactory sessions;
    private final InstantSource clock;

    PgStandings(Mutiny.SessionFactory sessions, InstantSource clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    public Uni<Standing> of(Actor actor) {
        var day = Vietnam.dayOf(clock.instant());
        return sessions.withSession(session -> session.createNativeQuery(SEATS_AND_TIES, Object[].class)
                .setParameter("person", actor.id())
                .setParameter("day", day)
                .setParameter("since", day.minusYears(YEARS_A_WORKPLACE_BINDS))
                .getResultList()
                .map(rows -> standing(actor, rows)));
    }

    private static Standing standing(Actor actor, List<Object[]> rows) {
        var seats = new HashSet<Seat>();
        var ties = new HashSet<Tie>();
        for (var row : rows) {
            var unit = (String) row[6];
            switch ((String) row[0]) {
                case "SEAT" -> {
                    seats.add(new Seat(
                            (UUID) row[1], (String) row[2], (UUID) row[3], TeamPost.valueOf((String) row[4]), (Boolean)
                                    row[5]));
                    ties.add(new Tie(unit, Tie.Kind.OWN_UNIT));
                }
                case "WORKPLACE" -> ties.add(new Tie(unit, Tie.Kind.WORKPLACE));
                default -> ties.add(new Tie(unit, Tie.Kind.DECLARED));
            }
        }
        return new Standing(actor, seats, ties);
    }
}
