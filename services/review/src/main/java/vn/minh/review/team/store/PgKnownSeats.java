package vn.minh.review.team.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.minh.review.interest.KnownSeats;

@ApplicationScoped
class PgKnownSeats implements KnownSeats {

    private static final String AUTHORITIES = """
            select distinct t.authority_code from team_member m join review_team t on t.id = m.team
            where m.person = :person and t.status = 'FOUNDED' and (m.valid_to is null or m.valid_to >= :day)""";

    private final Mutiny.SessionFactory sessions;

    PgKnownSeats(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    @Override
    public Uni<Set<String>> authorities(String person, LocalDate day) {
        return sessions.withSession(session -> session.createNativeQuery(AUTHORITIES, String.class)
                .setParameter("person", person)
                .setParameter("day", day)
                .getResultList()
                .map(Set::copyOf));
    }
}
