package vn.minh.review.externalreview.events;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import vn.minh.domain.Vietnam;
import vn.minh.observability.Countings;
import vn.minh.observability.Deadlines;
import vn.minh.review.externalreview.ReviewDays;

/** Counts reviews, supplements and appeals near or past their day. While the database is away the last count stands. */
@ApplicationScoped
public class DeadlineGauge {

    private final ReviewDays days;
    private final Deadlines deadlines;
    private final Countings countings;
    private final InstantSource clock;

    DeadlineGauge(ReviewDays days, Deadlines deadlines, Countings countings, InstantSource clock) {
        this.days = days;
        this.deadlines = deadlines;
        this.countings = countings;
        this.clock = clock;
    }

    @Scheduled(
            every = "{minh.metrics.every}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    public Uni<Void> read() {
        var today = Vietnam.dayOf(clock.instant());
        return countings.attempt(
                "reviews near their day",
                () -> days.count(today, Deadlines.near(today))
                        .invoke(counts -> counts.forEach(
                                one -> deadlines.show(one.kind(), new Deadlines.Count(one.near(), one.over())))));
    }
}
