package vn.minh.messaging;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Moves facts from the event log to Kafka, at least once and in the order of each subject. A row counts as published
 * only after the broker has it; a crash in between sends it again, and readers know a repeat. Of several instances one
 * relays for all: facts of its own process ring its bell, for those of its brothers it looks many times a second.
 */
@ApplicationScoped
class EventRelay {

    private static final Logger LOG = Logger.getLogger(EventRelay.class);
    private static final int BATCH = 500;
    private static final Duration SWEEP = Duration.ofSeconds(1);
    private static final Duration GLANCE = Duration.ofMillis(25);

    private final RelayLease lease;
    private final Turn turn;
    private final Outbox outbox;
    private final EventSender sender;
    private final RelayBell bell;
    private final RelayMeter meter;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread thread =
            Thread.ofPlatform().daemon().name("event-relay").unstarted(this::run);
    private RelayLease.Held held = RelayLease.Held.NEVER;

    EventRelay(RelayLease lease, Turn turn, Outbox outbox, EventSender sender, RelayBell bell, RelayMeter meter) {
        this.lease = lease;
        this.turn = turn;
        this.outbox = outbox;
        this.sender = sender;
        this.bell = bell;
        this.meter = meter;
    }

    void start(@Observes StartupEvent started) {
        thread.start();
    }

    void stop(@Observes ShutdownEvent stop) throws InterruptedException {
        stopping.countDown();
        bell.ring();
        thread.join(Duration.ofSeconds(5));
    }

    private boolean isRunning() {
        return stopping.getCount() > 0;
    }

    private void run() {
        try {
            while (isRunning()) {
                try {
                    round();
                } catch (InterruptedException stop) {
                    throw stop;
                } catch (Throwable trouble) {
                    LOG.warnf("facts wait in the event log: %s", trouble.toString());
                    pause(SWEEP);
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return;
        }
        handOn();
    }

    private void round() throws Throwable {
        if (!isHeld()) {
            // Its own bell is of no use to whoever may not relay; the lease may be free a moment after it ran out.
            pause(held.left().compareTo(SWEEP) < 0 ? held.left().plus(GLANCE) : SWEEP);
            return;
        }
        while (isRunning() && relayed() == BATCH) {
            LOG.debug("more is waiting");
        }
        bell.await(held.several() ? GLANCE : SWEEP);
    }

    /** Asked of the database once a second, and at once when it is not held. */
    private boolean isHeld() throws Throwable {
        if (!held.isMine() || !held.isYoungerThan(SWEEP)) {
            held = await(lease::take);
            if (held.isMine()) {
                if (!turn.isMine()) {
                    LOG.infof("this instance relays from now on: epoch %d", held.epoch());
                }
                turn.took();
            } else {
                turn.passed();
            }
        }
        return held.isMine();
    }

    /** How many were waiting; 0 when the lease was lost meanwhile or the broker did not take all. */
    private int relayed() throws Throwable {
        if (!isHeld()) {
            return 0;
        }
        long epoch = held.epoch();
        var waiting = await(() -> outbox.waiting(BATCH));
        if (waiting.isEmpty()) {
            return 0;
        }
        var acknowledged = sender.send(waiting, () -> isHeld() && held.epoch() == epoch);
        if (acknowledged.isEmpty()) {
            return 0;
        }
        meter.sent(waiting, acknowledged);
        int marked = await(() -> outbox.mark(epoch, acknowledged));
        if (marked == 0) {
            LOG.warnf("another relay took over from epoch %d", epoch);
        }
        return acknowledged.size() < waiting.size() ? 0 : waiting.size();
    }

    private void pause(Duration longest) throws InterruptedException {
        if (stopping.await(longest.toMillis(), TimeUnit.MILLISECONDS)) {
            LOG.debug("the relay ends");
        }
    }

    /** The next relay need not wait for the lease to run out. */
    private void handOn() {
        turn.passed();
        try {
            await(() -> lease.giveBack());
        } catch (Throwable trouble) {
            LOG.warnf("the lease was not handed on and runs out by itself: %s", trouble.toString());
        }
    }

    private static <T> T await(Supplier<Uni<T>> work) throws Throwable {
        return VertxContextSupport.subscribeAndAwait(work);
    }
}
