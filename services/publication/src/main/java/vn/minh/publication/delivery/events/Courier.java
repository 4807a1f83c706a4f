package vn.minh.publication.delivery.events;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import vn.minh.publication.delivery.Answer;
import vn.minh.publication.delivery.Delivery;
import vn.minh.publication.delivery.Gates;
import vn.minh.publication.delivery.SectorDoor;
import vn.minh.publication.delivery.TakeAnswer;
import vn.minh.publication.delivery.Target;

/**
 * Brings what is marked as sent to a sector database that speaks HTTP, each on a thread that may wait. Whatever is lost
 * on the way, this process included, is found by the time-out and told again.
 */
@ApplicationScoped
class Courier {

    private static final Logger LOG = Logger.getLogger(Courier.class);
    private static final int AFTER_THE_SWEEP = Interceptor.Priority.APPLICATION + 1000;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final SectorDoor door;
    private final Gates gates;
    private final TakeAnswer take;
    private final MeterRegistry meters;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    Courier(SectorDoor door, Gates gates, TakeAnswer take, MeterRegistry meters) {
        this.door = door;
        this.gates = gates;
        this.take = take;
        this.meters = meters;
    }

    /** Who is on the way comes back and notes the answer, while there is a database to note it in. */
    void stop(@Observes @Priority(AFTER_THE_SWEEP) ShutdownEvent stopping) throws InterruptedException {
        threads.shutdown();
        if (!threads.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
            LOG.warn("a sector database is still asked: what it answers is not noted, so it is asked again");
        }
    }

    @PreDestroy
    void giveUp() {
        threads.shutdownNow();
    }

    /** @param back called when its answer is taken, so that the next may go */
    void carry(Target target, Delivery sent, Runnable back) {
        gates.enter(target);
        threads.execute(() -> {
            var answer = ask(target, sent);
            gates.leave(target, answer);
            try {
                VertxContextSupport.subscribeAndAwait(() -> take.handle(new TakeAnswer.Command(sent, answer)));
            } catch (Throwable trouble) {
                LOG.warnf("what was answered for %s was not noted: %s", sent.recordKey(), trouble.toString());
            } finally {
                back.run();
            }
        });
    }

    /** Who was let in just before the gate closed turns round: asking now would be asking too early. */
    private Answer ask(Target target, Delivery sent) {
        return gates.closedFor(target).<Answer>map(Answer.Busy::new).orElseGet(() -> {
            var answer = answered(target, sent);
            count(target, answer);
            return answer;
        });
    }

    private Answer answered(Target target, Delivery sent) {
        try {
            return door.put(target, sent.record());
        } catch (RuntimeException bug) {
            LOG.errorf(bug, "%s was not asked", target);
            return new Answer.Away(bug.toString());
        }
    }

    private void count(Target target, Answer answer) {
        var outcome = switch (answer) {
            case Answer.Receipt(var receipt) -> receipt.accepted() ? "accepted" : "rejected";
            case Answer.Busy _ -> "busy";
            case Answer.Away(var why) -> {
                LOG.warnf("%s: %s", target, why);
                yield "away";
            }
        };
        meters.counter("minh.delivery.answers", "target", target.name(), "outcome", outcome)
                .increment();
    }
}
