package vn.minh.review.team.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.minh.review.externalreview.KnownTeams;

@ApplicationScoped
class PgKnownTeams implements KnownTeams {

    private final Mutiny.SessionFactory sessions;

    PgKnownTeams(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    @Override
    public Uni<Optional<UUID>> naming(String authority, UUID campaign, String unit) {
        return sessions.withSession(session -> session.createNativeQuery(
                        "select team from team_school where authority = :authority and campaign = :campaign and unit = :unit",
                        UUID.class)
                .setParameter("authority", authority)
                .setParameter("campaign", campaign)
                .setParameter("unit", unit)
                .getSingleResultOrNull()
                .map(Optional::ofNullable));
    }
}
