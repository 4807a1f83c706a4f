package vn.minh.messaging;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.common.KafkaException;
import vn.minh.observability.Countings;

/** What the broker says of this service: whether it answers at all, and what its groups have not read yet. */
@ApplicationScoped
public class BrokerGauges {

    private static final String WHAT = "what the groups have not read";

    private final Lags lags;
    private final Countings countings;
    private final MultiGauge lag;
    private volatile boolean reachable;

    BrokerGauges(Lags lags, Countings countings, MeterRegistry meters) {
        this.lags = lags;
        this.countings = countings;
        lag = MultiGauge.builder("minh.consumer.lag")
                .description("records that the group has not read yet")
                .baseUnit("records")
                .register(meters);
        Gauge.builder("minh.broker.reachable", this, gauges -> gauges.reachable ? 1 : 0)
                .description("1 while the broker answers")
                .register(meters);
    }

    /** Whether it answered when it was last asked. */
    public boolean reachable() {
        return reachable;
    }

    /** Asks and waits, so it runs beside the event loop. */
    @Scheduled(
            every = "{minh.metrics.every}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void read() throws InterruptedException {
        try {
            lag.register(rows(lags.read()), true);
            reachable = true;
            countings.works(WHAT);
        } catch (ExecutionException | KafkaException away) {
            reachable = false;
            countings.fails(WHAT, away);
        }
    }

    private static List<MultiGauge.Row<?>> rows(List<Lags.Lag> lags) {
        return lags.stream()
                .<MultiGauge.Row<?>>map(behind ->
                        MultiGauge.Row.of(Tags.of("group", behind.group(), "topic", behind.topic()), behind.records()))
                .toList();
    }
}
