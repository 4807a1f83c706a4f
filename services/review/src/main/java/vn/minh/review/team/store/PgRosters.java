package vn.minh.review.team.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.minh.contracts.review.TeamPost;
import vn.minh.review.externalreview.ExternalReview;
import vn.minh.review.externalreview.Roster;
import vn.minh.review.externalreview.Rosters;

@ApplicationScoped
class PgRosters implements Rosters {

    /** Who worked on a dossier that lies open to every team sits in one of them. */
    private static final String BEHIND = """
            select t.id, t.name, t.decision_number, t.decided_on, m.person, m.unit, m.post
            from review_team t
            join team_member m on m.team = t.id and m.valid_from <= :day
                and (m.valid_to is null or m.valid_to >= :day)
            where t.authority_code = :authority and t.campaign = :campaign and (t.id = :team or (:open
                and exists (select 1 from team_member w where w.team = t.id and w.person in (:people))))
            order by t.name, t.id, array_position(array['HEAD', 'SECRETARY', 'MEMBER'], m.post), m.person""";

    private static final UUID NO_TEAM = new UUID(0, 0);

    private final Mutiny.SessionFactory sessions;

    PgRosters(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    @Override
    public Uni<List<Roster>> behind(ExternalReview review, LocalDate day) {
        var team = review.team();
        return sessions.withSession(session -> session.createNativeQuery(BEHIND, Object[].class)
                .setParameter("authority", review.authority().code())
                .setParameter("campaign", review.dossier().campaignId())
                .setParameter("team", team == null ? NO_TEAM : team)
                .setParameter("open", team == null)
                .setParameter(
                        "people",
                        review.work().by().isEmpty()
                                ? List.of("")
                                : review.work().by())
                .setParameter("day", day)
                .getResultList()
                .map(PgRosters::rosters));
    }

    private static List<Roster> rosters(List<Object[]> rows) {
        var byTeam = new LinkedHashMap<UUID, Roster>();
        for (var row : rows) {
            var seated = new Roster.Seated((String) row[4], (String) row[5], TeamPost.valueOf((String) row[6]));
            byTeam.merge((UUID) row[0], roster(row, seated), (known, one) -> known.with(seated));
        }
        return List.copyOf(byTeam.values());
    }

    private static Roster roster(Object[] row, Roster.Seated first) {
        return new Roster((UUID) row[0], (String) row[1], (String) row[2], (LocalDate) row[3], List.of(first));
    }
}
