package vn.minh.publication.reconciliation.events;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.minh.domain.Vietnam;
import vn.minh.messaging.NotMyTurn;
import vn.minh.publication.reconciliation.StartDaily;
import vn.minh.publication.reconciliation.SweepReconciliations;

/** Time passes: what waits is looked at, and once a day everything is compared. */
@ApplicationScoped
class ReconciliationClock {

    /** Who was down at the hour catches up; who was down longer waits for tomorrow. */
    private static final Duration CATCH_UP = Duration.ofHours(4);

    private final SweepReconciliations sweep;
    private final StartDaily daily;
    private final Optional<LocalTime> hour;
    private final InstantSource clock;

    ReconciliationClock(
            SweepReconciliations sweep,
            StartDaily daily,
            @ConfigProperty(name = "minh.reconciliation.daily-at") String hour,
            InstantSource clock) {
        this.sweep = sweep;
        this.daily = daily;
        this.hour = hour.equals("off") ? Optional.empty() : Optional.of(LocalTime.parse(hour));
        this.clock = clock;
    }

    @Scheduled(
            every = "{minh.reconciliation.sweep}",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = NotMyTurn.class)
    Uni<Void> look() {
        return sweep.handle(new SweepReconciliations.Command());
    }

    @Scheduled(every = "1m", concurrentExecution = ConcurrentExecution.SKIP, skipExecutionIf = NotMyTurn.class)
    Uni<Void> strikes() {
        return isTime()
                ? daily.handle(new StartDaily.Command(Vietnam.dayOf(clock.instant())))
                        .replaceWithVoid()
                : Uni.createFrom().voidItem();
    }

    private boolean isTime() {
        var now = clock.instant().atZone(Vietnam.ZONE);
        return hour.map(at -> now.with(at))
                .filter(due -> !now.isBefore(due) && now.isBefore(due.plus(CATCH_UP)))
                .isPresent();
    }
}
