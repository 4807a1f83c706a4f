package vn.minh.review.team.store;

import io.smallrye.mutiny.Uni;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Keeps a review that opens and a school that is given to a team from missing each other: reviews open side by side, and
 * wait while schools of their authority and campaign are given away. It ends with the transaction.
 */
final class AllotmentLock {

    private static final String TAKE = "select 1 from (select %s(hashtextextended(:key, 0))) as taken";

    private AllotmentLock() {}

    static Uni<Void> share(Mutiny.Session session, String authority, UUID campaign) {
        return taken(session, "pg_advisory_xact_lock_shared", authority, campaign);
    }

    static Uni<Void> hold(Mutiny.Session session, String authority, UUID campaign) {
        return taken(session, "pg_advisory_xact_lock", authority, campaign);
    }

    private static Uni<Void> taken(Mutiny.Session session, String lock, String authority, UUID campaign) {
        return session.createNativeQuery(TAKE.formatted(lock), Integer.class)
                .setParameter("key", "allotment " + authority + " " + campaign)
                .getSingleResult()
                .replaceWithVoid();
    }
}
