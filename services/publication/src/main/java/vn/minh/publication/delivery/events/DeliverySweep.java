package vn.minh.publication.delivery.events;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.minh.publication.delivery.SendDeliveries;

/**
 * The clock of the deliveries: looks at them after every commit that may have queued one, and at least once a sweep.
 * One thread, so that a burst of commits is one look and not many that race.
 */
@ApplicationScoped
public class DeliverySweep {

    private static final Logger LOG = Logger.getLogger(DeliverySweep.class);
    private static final int BATCH = 200;

    private final SendDeliveries send;
    private final Duration pause;
    private final Semaphore rings = new Semaphore(0);
    private final Thread thread =
            Thread.ofPlatform().daemon().name("delivery-sweep").unstarted(this::run);
    private volatile boolean running;

    DeliverySweep(SendDeliveries send, @ConfigProperty(name = "minh.delivery.sweep") Duration pause) {
        this.send = send;
        this.pause = pause;
    }

    /** Something may wait to be sent. */
    public void wake() {
        rings.release();
    }

    void start(@Observes StartupEvent started) {
        running = true;
        thread.start();
    }

    void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
        running = false;
        wake();
        thread.join(Duration.ofSeconds(5));
    }

    private void run() {
        while (running) {
            try {
                if (rings.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                    rings.drainPermits();
                }
                while (running && sent() == BATCH) {
                    LOG.debug("more is waiting");
                }
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return;
            } catch (Throwable trouble) {
                LOG.warnf("deliveries wait: %s", trouble.toString());
            }
        }
    }

    private int sent() throws Throwable {
        return VertxContextSupport.subscribeAndAwait(() -> send.handle(new SendDeliveries.Command(BATCH)));
    }
}
