package vn.minh.review.team.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.minh.contracts.review.TeamPost;
import vn.minh.contracts.review.Workplace;
import vn.minh.domain.Actor;
import vn.minh.domain.Vietnam;
import vn.minh.review.externalreview.Seat;
import vn.minh.review.externalreview.Standing;
import vn.minh.review.externalreview.Standings;
import vn.minh.review.interest.Bonds;

/** One statement, for it is asked on every request; what its rows mean for a day says {@link Bonds}. */
@ApplicationScoped
class PgStandings implements Standings {

    private static final String SEATS_AND_BONDS = """
            select 'SEAT', m.unit, t.id, t.authority_code, t.campaign, m.post, t.blind,
                cast(null as date) as since, cast(null as date) as until
            from team_member m join review_team t on t.id = m.team
            where m.person = :person and t.status = 'FOUNDED'
              and m.valid_from <= :day and (m.valid_to is null or m.valid_to >= :day)
              and t.valid_from <= :day and (t.valid_to is null or t.valid_to >= :day)
            union all
            select 'WORKPLACE', w.unit, null, null, null, null, null, w.valid_from, w.valid_to from workplace w
            where w.person = :person
            union all
            select 'DECLARED', c.unit, null, null, null, null, null, null, null from conflict c
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
        return sessions.withSession(session -> session.createNativeQuery(SEATS_AND_BONDS, Object[].class)
                .setParameter("person", actor.id())
                .setParameter("day", day)
                .getResultList()
                .map(rows -> standing(actor, rows, day)));
    }

    private static Standing standing(Actor actor, List<Object[]> rows, LocalDate day) {
        var seats = new HashSet<Seat>();
        var own = new HashSet<String>();
        var workplaces = new ArrayList<Workplace>();
        var declared = new HashSet<String>();
        for (var row : rows) {
            var unit = (String) row[1];
            switch ((String) row[0]) {
                case "SEAT" -> {
                    seats.add(seat(row));
                    own.add(unit);
                }
                case "WORKPLACE" -> workplaces.add(new Workplace(unit, (LocalDate) row[7], (LocalDate) row[8]));
                default -> declared.add(unit);
            }
        }
        return new Standing(actor, seats, new Bonds(own, workplaces, declared).on(day));
    }

    private static Seat seat(Object[] row) {
        return new Seat(
                (UUID) row[2], (String) row[3], (UUID) row[4], TeamPost.valueOf((String) row[5]), (Boolean) row[6]);
    }
}
