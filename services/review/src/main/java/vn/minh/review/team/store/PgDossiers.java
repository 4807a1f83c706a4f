package vn.minh.review.team.store;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.minh.review.externalreview.ExternalReview;
import vn.minh.review.team.Dossiers;

/** Reads the queues' table beside its owner: codes and ids only. */
@ApplicationScoped
class PgDossiers implements Dossiers {

    private static final String OF_UNITS =
            " from ExternalReviewRow where authorityCode = :authority and campaign = :campaign and unitCode in (:units)";

    private static final String OPEN = "select id" + OF_UNITS + " and conclusion.concludedAt is null order by id";

    private final Mutiny.SessionFactory sessions;

    PgDossiers(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    @Override
    public Uni<List<ExternalReview.Id>> open(String authority, UUID campaign, Collection<String> units) {
        return sessions.withSession(session -> AllotmentLock.hold(session, authority, campaign))
                .chain(() -> of(OPEN, UUID.class, authority, campaign, units))
                .map(ids -> ids.stream().map(ExternalReview.Id::new).toList());
    }

    @Override
    public Uni<Set<String>> submitted(String authority, UUID campaign, Collection<String> units) {
        return of("select unitCode" + OF_UNITS, String.class, authority, campaign, units)
                .map(Set::copyOf);
    }

    private <T> Uni<List<T>> of(
            String hql, Class<T> column, String authority, UUID campaign, Collection<String> units) {
        return units.isEmpty()
                ? Uni.createFrom().item(List.of())
                : sessions.withSession(session -> session.createSelectionQuery(hql, column)
                        .setParameter("authority", authority)
                        .setParameter("campaign", campaign)
                        .setParameter("units", units)
                        .getResultList());
    }
}
