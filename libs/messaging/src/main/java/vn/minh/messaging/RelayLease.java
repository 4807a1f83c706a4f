package vn.minh.messaging;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * One relay at a time: a row with an expiry, and an epoch that rises with every change of holder. Whoever was overtaken
 * may send once more, but can mark nothing: its epoch is gone. Who asks in vain leaves word that there are several.
 */
@ApplicationScoped
class RelayLease {

    /**
     * @param epoch it is held under; 0 while another holds it
     * @param several whether another asked for it in the last seconds
     * @param left until it runs out
     * @param asked when it was asked for, {@link System#nanoTime}
     */
    record Held(long epoch, boolean several, Duration left, long asked) {

        static final Held NEVER = new Held(0, false, Duration.ZERO, 0);

        boolean isMine() {
            return epoch > 0;
        }

        boolean isYoungerThan(Duration age) {
            return System.nanoTime() - asked < age.toNanos();
        }
    }

    private static final String TAKE = """
            insert into relay_lease as l (name, holder, epoch, expires_at)
            values ('relay', :me, 1, now() + interval '3 seconds')
            on conflict (name) do update set
                holder = case when l.holder = :me or l.expires_at < now() then :me else l.holder end,
                epoch = case when l.holder = :me or l.expires_at >= now() then l.epoch else l.epoch + 1 end,
                expires_at = case when l.holder = :me or l.expires_at < now()
                                  then now() + interval '3 seconds' else l.expires_at end,
                sought_at = case when l.holder = :me or l.expires_at < now() then l.sought_at else now() end
            returning case when l.holder = :me then l.epoch else 0 end,
                      coalesce(l.sought_at > now() - interval '5 seconds', false),
                      cast(1000 * extract(epoch from l.expires_at - now()) as bigint)""";
    private static final String GIVE_BACK = "update relay_lease set expires_at = now() where holder = :me";

    private final Mutiny.SessionFactory sessions;
    private final UUID me = UUID.randomUUID();

    RelayLease(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    /** Takes or renews the lease, if it is free or mine. */
    Uni<Held> take() {
        long asked = System.nanoTime();
        return sessions.withTransaction(session -> session.createNativeQuery(TAKE, Object[].class)
                .setParameter("me", me)
                .getSingleResult()
                .map(row -> new Held(
                        ((Number) row[0]).longValue(),
                        (Boolean) row[1],
                        Duration.ofMillis(((Number) row[2]).longValue()),
                        asked)));
    }

    Uni<Void> giveBack() {
        return sessions.withTransaction(session -> session.createNativeQuery(GIVE_BACK)
                        .setParameter("me", me)
                        .executeUpdate())
                .replaceWithVoid();
    }
}
