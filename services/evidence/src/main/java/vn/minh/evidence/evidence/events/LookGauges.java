package vn.minh.evidence.evidence.events;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** What stands in line to be looked at, of this process: each counts its own, nobody else knows of them. */
@ApplicationScoped
class LookGauges {

    void show(@Observes StartupEvent started, LooksInLine line, MeterRegistry meters) {
        Gauge.builder("minh.evidence.waiting", line, LooksInLine::waiting)
                .description("pieces of evidence that are looked at or wait for it")
                .register(meters);
        Gauge.builder("minh.evidence.oldest", line, looks -> looks.oldest().toMillis() / 1000.0)
                .description("how long the oldest of them has waited")
                .baseUnit("seconds")
                .register(meters);
    }
}
