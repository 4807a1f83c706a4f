package vn.minh.publication.delivery.events;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.minh.observability.Countings;
import vn.minh.publication.delivery.Deliveries.Count;
import vn.minh.publication.delivery.DeliveryState.Status;
import vn.minh.publication.delivery.DeliveryStock;

/** How many deliveries stand where, for whoever watches the house. Counted now and then, not at every look. */
@ApplicationScoped
class DeliveryGauges {

    private static final Duration PAUSE = Duration.ofSeconds(15);

    private final DeliveryStock stock;
    private final Countings countings;
    private final InstantSource clock;
    private final MultiGauge gauge;
    private Instant next = Instant.MIN;

    DeliveryGauges(DeliveryStock stock, Countings countings, InstantSource clock, MeterRegistry meters) {
        this.stock = stock;
        this.countings = countings;
        this.clock = clock;
        gauge = MultiGauge.builder("minh.deliveries")
                .description("deliveries by state and sector database")
                .register(meters);
    }

    /** On the sweep's thread only. */
    void refresh() throws Throwable {
        var now = clock.instant();
        if (now.isBefore(next)) {
            return;
        }
        next = now.plus(PAUSE);
        VertxContextSupport.subscribeAndAwait(() ->
                countings.attempt("deliveries by state", () -> stock.watched().invoke(this::show)));
    }

    private void show(List<Count> counts) {
        var targets = counts.stream().collect(groupingBy(Count::target, toMap(Count::status, Count::deliveries)));
        var rows = targets.entrySet().stream()
                .flatMap(target -> Arrays.stream(Status.values())
                        .map(state ->
                                row(target.getKey(), state, target.getValue().getOrDefault(state, 0L))))
                .toList();
        gauge.register(rows, true);
    }

    /** Also where there is none: a number that vanishes is not the same as zero. */
    private static MultiGauge.Row<Number> row(String target, Status state, long deliveries) {
        return MultiGauge.Row.of(Tags.of("state", state.name().toLowerCase(Locale.ROOT), "target", target), deliveries);
    }
}
