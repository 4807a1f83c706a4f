package vn.minh.review.externalreview.events;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.minh.domain.Vietnam;
import vn.minh.messaging.NotMyTurn;
import vn.minh.review.externalreview.Charges;
import vn.minh.review.externalreview.ExternalReview;
import vn.minh.review.externalreview.HandOverReview;
import vn.minh.review.externalreview.KnownAssignments;

/**
 * Reviews follow the assignments of the day. Whoever looks only counts, until an assignment was told or a day began; and
 * then waits until nothing more was told from one look to the next: the facts of one reform come in any order, and
 * half of them must not send a dossier on a detour.
 */
@ApplicationScoped
class HandOverSchedule {

    private static final Logger LOG = Logger.getLogger(HandOverSchedule.class);

    /** A review may open just while its assignment changes: nothing is told then that would say so. */
    private static final Duration AT_THE_LATEST = Duration.ofHours(1);

    /** What a look sees. */
    private record Seen(LocalDate day, long told) {}

    private final HandOverReview handOver;
    private final KnownAssignments assignments;
    private final Charges charges;
    private final InstantSource clock;
    private volatile @Nullable Seen last;
    private volatile @Nullable Seen settled;
    private volatile Instant settledAt = Instant.MIN;
    private volatile int unattended;

    HandOverSchedule(HandOverReview handOver, KnownAssignments assignments, Charges charges, InstantSource clock) {
        this.handOver = handOver;
        this.assignments = assignments;
        this.charges = charges;
        this.clock = clock;
    }

    @Scheduled(
            every = "{minh.review.hand-over-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = NotMyTurn.class)
    Uni<Void> look() {
        return assignments.told().chain(told -> {
            var seen = new Seen(Vietnam.dayOf(clock.instant()), told);
            boolean quiet = seen.equals(last);
            last = seen;
            return quiet && isDue(seen) ? sweep(seen) : Uni.createFrom().voidItem();
        });
    }

    private boolean isDue(Seen seen) {
        return !seen.equals(settled) || settledAt.plus(AT_THE_LATEST).isBefore(clock.instant());
    }

    private Uni<Void> sweep(Seen seen) {
        return handOver.due()
                .onItem()
                .transformToMulti(due -> Multi.createFrom().iterable(due))
                .onItem()
                .transformToUniAndConcatenate(this::handedOver)
                .collect()
                .in(() -> new boolean[] {true}, (all, one) -> all[0] &= one)
                .invoke(all -> settle(seen, all[0]))
                .chain(_ -> charges.unattended(seen.day()))
                .invoke(found -> report(found.size()))
                .replaceWithVoid();
    }

    private void settle(Seen seen, boolean whole) {
        if (whole) {
            settled = seen;
            settledAt = clock.instant();
        }
    }

    /** One that fails does not keep the others waiting; it is tried again at the next look. */
    private Uni<Boolean> handedOver(ExternalReview.Id id) {
        return handOver.handle(new HandOverReview.Command(id))
                .replaceWith(true)
                .onFailure()
                .recoverWithItem(trouble -> {
                    LOG.warnf(trouble, "%s was not handed over", id);
                    return false;
                });
    }

    private void report(int found) {
        if (found > 0 && found != unattended) {
            LOG.warnf("%d open reviews stay where they are: no assignment names an authority for them today", found);
        }
        unattended = found;
    }
}
