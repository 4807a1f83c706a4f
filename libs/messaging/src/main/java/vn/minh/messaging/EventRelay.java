package vn.minh.messaging;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Moves facts from the event log to Kafka, at least once and in the order of each subject. A row counts as published
 * only after the broker has it; a crash in between sends it again, and readers know a repeat.
 */
@ApplicationScoped
class EventRelay {

    private static final Logger LOG = Logger.getLogger(EventRelay.class);
    private static final int BATCH = 500;
    private static final Duration SWEEP = Duration.ofSeconds(1);

    private final RelayLease lease;
    private final Outbox outbox;
    private final EventSender sender;
    private final RelayBell bell;
    private final Thread thread =
            Thread.ofPlatform().daemon().name("event-relay").unstarted(this::run);
    private volatile boolean running;

    EventRelay(RelayLease lease, Outbox outbox, EventSender sender, RelayBell bell) {
        this.lease = lease;
        this.outbox = outbox;
        this.sender = sender;
        this.bell = bell;
    }

    void start(@Observes StartupEvent started) {
        running = true;
        thread.start();
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        running = false;
        bell.ring();
        thread.join(Duration.ofSeconds(5));
    }

    private void run() {
        while (running) {
            try {
                while (running && relayed() == BATCH) {
                    LOG.debug("more is waiting");
                }
                bell.await(SWEEP);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return;
            } catch (Throwable trouble) {
                LOG.warnf("facts wait in the event log: %s", trouble.toString());
                pause();
            }
        }
        handOn();
    }

    /** How many were waiting; 0 while another relay has the turn. */
    private int relayed() throws Throwable {
        long epoch = await(lease::take);
        if (epoch == 0) {
            return 0;
        }
        var waiting = await(() -> outbox.waiting(BATCH));
        if (waiting.isEmpty()) {
            return 0;
        }
        var acknowledged = sender.send(waiting);
        if (acknowledged.isEmpty()) {
            return 0;
        }
        int marked = await(() -> outbox.mark(epoch, acknowledged));
        if (marked == 0) {
            LOG.warnf("another relay took over from epoch %d", epoch);
        }
        return acknowledged.size() < waiting.size() ? 0 : waiting.size();
    }

    private void pause() {
        try {
            bell.await(SWEEP);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** The next relay need not wait for the lease to run out. */
    private void handOn() {
        try {
            await(() -> lease.giveBack());
        } catch (Throwable trouble) {
            LOG.debugf("the lease runs out by itself: %s", trouble.toString());
        }
    }

    private static <T> T await(Supplier<Uni<T>> work) throws Throwable {
        return VertxContextSupport.subscribeAndAwait(work);
    }
}
