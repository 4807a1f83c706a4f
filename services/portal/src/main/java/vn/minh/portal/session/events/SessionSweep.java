package vn.minh.portal.session.events;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import org.jboss.logging.Logger;
import vn.minh.portal.session.BrowserSessions;

/** Sessions that ran out do not lie around, even when nobody comes back for them. */
@ApplicationScoped
class SessionSweep {

    private static final Logger LOG = Logger.getLogger(SessionSweep.class);

    private final BrowserSessions sessions;
    private final InstantSource clock;

    SessionSweep(BrowserSessions sessions, InstantSource clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    /** A database that is away is no news of ours: the next round forgets what this one left. */
    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> sweep() {
        return sessions.forgetExpired(clock.instant())
                .onFailure()
                .invoke(away -> LOG.warnf("expired sessions stay until the next sweep: %s", away.getMessage()))
                .onFailure()
                .recoverWithItem(0)
                .replaceWithVoid();
    }
}
