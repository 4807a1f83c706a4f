package vn.minh.messaging;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * One relay at a time: a row with an expiry, and an epoch that rises with every change of holder. Whoever was overtaken
 * may send once more, but can mark nothing: its epoch is gone.
 */
@ApplicationScoped
class RelayLease {

    private static final String TAKE = """
            insert into relay_lease as l (name, holder, epoch, expires_at)
            values ('relay', :me, 1, now() + interval '5 seconds')
            on conflict (name) do update
                set holder = :me,
                    epoch = case when l.holder = :me then l.epoch else l.epoch + 1 end,
                    expires_at = now() + interval '5 seconds'
                where l.holder = :me or l.expires_at < now()
            returning epoch""";
    private static final String GIVE_BACK = "update relay_lease set expires_at = now() where holder = :me";

    private final Mutiny.SessionFactory sessions;
    private final UUID me = UUID.randomUUID();

    RelayLease(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    /** Takes or renews the lease. The epoch it is held under, or 0 while another holds it. */
    Uni<Long> take() {
        return sessions.withTransaction(session -> session.createNativeQuery(TAKE, Long.class)
                .setParameter("me", me)
                .getResultList()
                .map(epochs -> epochs.isEmpty() ? 0L : epochs.getFirst()));
    }

    Uni<Void> giveBack() {
        return sessions.withTransaction(session -> session.createNativeQuery(GIVE_BACK)
                        .setParameter("me", me)
                        .executeUpdate())
                .replaceWithVoid();
    }
}
