package vn.minh.observability;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.health.SmallRyeHealthReporter;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What readiness says, as a number: whoever reads numbers sees a service that runs and cannot serve. Asked now and then,
 * by nobody's request, so that a look at the numbers waits for no database.
 */
@ApplicationScoped
public class ReadyGauge {

    private final SmallRyeHealthReporter health;
    private volatile boolean ready;

    ReadyGauge(SmallRyeHealthReporter health, MeterRegistry meters) {
        this.health = health;
        Gauge.builder("minh.ready", this, gauge -> gauge.ready ? 1 : 0)
                .description("1 while readiness says that this process can serve")
                .register(meters);
    }

    void begin(
            @Observes StartupEvent started, Vertx vertx, @ConfigProperty(name = "minh.metrics.every") Duration every) {
        vertx.setPeriodic(1, every.toMillis(), _ -> onOurOwn(vertx, this::ask));
    }

    private void ask() {
        health.getReadinessAsync().subscribe().with(answer -> ready = !answer.isDown(), _ -> ready = false);
    }

    /** As if a request had come: a check keeps its session with the database there, and nobody else sees it. */
    private static void onOurOwn(Vertx vertx, Runnable work) {
        var context = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
        VertxContextSafetyToggle.setContextSafe(context, true);
        context.runOnContext(_ -> work.run());
    }
}
