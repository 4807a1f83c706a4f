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
import vn.minh.messaging.Turn;
import vn.minh.publication.delivery.SendDeliveries;
import vn.minh.publication.delivery.Targets;

/**
 * The clock of the deliveries: looks at them after every commit that may have queued one, and at least once a sweep.
 * One thread, so that a burst of commits is one look and not many that race; and one instance for all, so that no sector
 * database is asked by more at once than it agreed to.
 */
@ApplicationScoped
public class DeliverySweep {

    private static final Logger LOG = Logger.getLogger(DeliverySweep.class);
    private static final int BATCH = 200;

    private final Turn turn;
    private final SendDeliveries send;
    private final Targets targets;
    private final Courier courier;
    private final DeliveryGauges gauges;
    private final Duration pause;
    private final Semaphore rings = new Semaphore(0);
    private final Thread thread =
            Thread.ofPlatform().daemon().name("delivery-sweep").unstarted(this::run);
    private volatile boolean running;

    DeliverySweep(
            Turn turn,
            SendDeliveries send,
            Targets targets,
            Courier courier,
            DeliveryGauges gauges,
            @ConfigProperty(name = "minh.delivery.sweep") Duration pause) {
        this.turn = turn;
        this.send = send;
        this.targets = targets;
        this.courier = courier;
        this.gauges = gauges;
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
                while (running && turn.isMine() && look()) {
                    LOG.debug("more is waiting");
                }
                gauges.refresh();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return;
            } catch (Throwable trouble) {
                LOG.warnf("deliveries wait: %s", trouble.toString());
            }
        }
    }

    /** Whether there may be more to do at once. What is to be asked by HTTP keeps nobody waiting. */
    private boolean look() throws Throwable {
        var looked = VertxContextSupport.subscribeAndAwait(() -> send.handle(new SendDeliveries.Command(BATCH)));
        looked.toPut()
                .forEach(sent ->
                        targets.named(sent.target()).ifPresent(target -> courier.carry(target, sent, this::wake)));
        return looked.more();
    }
}
