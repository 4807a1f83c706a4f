package vn.minh.observability;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Open work near or past its day, by kind: a number for whoever watches the house, the same way in every service. */
@ApplicationScoped
public class Deadlines {

    /** From so many days before its day on, open work is at risk. */
    private static final int NEAR = 7;

    /** Work that is open and has a day: how much of it is near, how much past. */
    public record Count(long atRisk, long missed) {}

    private record Line(String kind, String state) {}

    private final MeterRegistry meters;
    private final Map<Line, AtomicLong> shown = new ConcurrentHashMap<>();

    Deadlines(MeterRegistry meters) {
        this.meters = meters;
    }

    /** The last day that is near: what is due until then and not before today is at risk. */
    public static LocalDate near(LocalDate today) {
        return today.plusDays(NEAR);
    }

    public void show(String kind, Count count) {
        gauge(new Line(kind, "at-risk")).set(count.atRisk());
        gauge(new Line(kind, "missed")).set(count.missed());
    }

    private AtomicLong gauge(Line line) {
        return shown.computeIfAbsent(line, this::register);
    }

    private AtomicLong register(Line line) {
        var value = new AtomicLong();
        Gauge.builder("minh.deadlines", value, AtomicLong::get)
                .description("open work whose day is at most seven days away (at-risk) or over (missed)")
                .tag("kind", line.kind())
                .tag("state", line.state())
                .register(meters);
        return value;
    }
}
