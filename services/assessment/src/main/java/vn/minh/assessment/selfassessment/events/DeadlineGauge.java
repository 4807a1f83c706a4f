package vn.minh.assessment.selfassessment.events;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import vn.minh.assessment.selfassessment.SubmissionDays;
import vn.minh.domain.Vietnam;
import vn.minh.observability.Countings;
import vn.minh.observability.Deadlines;

/** Counts dossiers near or past the day they are to be submitted by. While the database is away the last count stands. */
@ApplicationScoped
public class DeadlineGauge {

    private final SubmissionDays days;
    private final Deadlines deadlines;
    private final Countings countings;
    private final InstantSource clock;

    DeadlineGauge(SubmissionDays days, Deadlines deadlines, Countings countings, InstantSource clock) {
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
                "dossiers near their day",
                () -> days.count(today, Deadlines.near(today))
                        .invoke(counted -> deadlines.show(
                                "self-assessment", new Deadlines.Count(counted.near(), counted.over()))));
    }
}
