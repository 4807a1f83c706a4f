package vn.minh.publication.reconciliation.events;

import static java.util.stream.Collectors.toMap;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import vn.minh.observability.Countings;
import vn.minh.publication.reconciliation.Reconciliations;
import vn.minh.publication.reconciliation.Reconciliations.Reading;

/** What the last comparison of each city, set and year came to, for whoever watches the house: 0 is in step. */
@ApplicationScoped
public class DifferenceGauge {

    private final Reconciliations reconciliations;
    private final Countings countings;
    private final InstantSource clock;
    private final MultiGauge gauge;
    private final MultiGauge age;

    DifferenceGauge(Reconciliations reconciliations, Countings countings, InstantSource clock, MeterRegistry meters) {
        this.reconciliations = reconciliations;
        this.countings = countings;
        this.clock = clock;
        gauge = MultiGauge.builder("minh.reconciliation.differences")
                .description("differences of the last comparison with the sector database")
                .register(meters);
        age = MultiGauge.builder("minh.reconciliation.age")
                .description("since both sides were last compared")
                .baseUnit("seconds")
                .register(meters);
    }

    @Scheduled(
            every = "{minh.metrics.every}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    public Uni<Void> read() {
        return countings.attempt(
                "differences of the last comparison",
                () -> reconciliations.latest().invoke(readings -> {
                    gauge.register(readings.stream().map(DifferenceGauge::row).toList(), true);
                    age.register(ages(readings), true);
                }));
    }

    /** Of each department the scope that was compared last: the clock compares every scope that still has something. */
    private List<MultiGauge.Row<?>> ages(List<Reading> readings) {
        var last = readings.stream()
                .collect(toMap(reading -> reading.scope().department(), Reading::comparedAt, DifferenceGauge::later));
        return last.entrySet().stream()
                .<MultiGauge.Row<?>>map(department -> MultiGauge.Row.of(
                        Tags.of("department", department.getKey()),
                        Duration.between(department.getValue(), clock.instant()).toSeconds()))
                .toList();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static MultiGauge.Row<?> row(Reading reading) {
        var scope = reading.scope();
        var tags = Tags.of(
                "target", scope.target(),
                "department", scope.department(),
                "set", scope.set(),
                "year", scope.schoolYear());
        return MultiGauge.Row.of(tags, reading.differences());
    }
}
