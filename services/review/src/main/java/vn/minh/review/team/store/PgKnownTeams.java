package vn.minh.review.team.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.minh.review.externalreview.KnownTeams;

@ApplicationScoped
class PgKnownTeams implements KnownTeams {

    private static final String NAMING =
            "select team from team_school where authority = :authority and campaign = :campaign and unit = :unit";

    private final Mutiny.SessionFactory sessions;

    PgKnownTeams(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    /** In a transaction no school of the authority is given away between this answer and what is done with it. */
    @Override
    public Uni<Optional<UUID>> naming(String authority, UUID campaign, String unit) {
        return sessions.withSession(session -> AllotmentLock.share(session, authority, campaign)
                .chain(() -> session.createNativeQuery(NAMING, UUID.class)
                        .setParameter("authority", authority)
                        .setParameter("campaign", campaign)
                        .setParameter("unit", unit)
                        .getSingleResultOrNull())
                .map(Optional::ofNullable));
    }
}
