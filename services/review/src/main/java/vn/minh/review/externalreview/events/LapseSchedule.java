package vn.minh.review.externalreview.events;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import vn.minh.domain.Rejected;
import vn.minh.messaging.NotMyTurn;
import vn.minh.review.externalreview.ExternalReview;
import vn.minh.review.externalreview.LapseSupplement;

/** The calendar speaks: supplements whose last day passed lapse by themselves. */
@ApplicationScoped
class LapseSchedule {

    private static final Logger LOG = Logger.getLogger(LapseSchedule.class);

    private final LapseSupplement lapse;

    LapseSchedule(LapseSupplement lapse) {
        this.lapse = lapse;
    }

    @Scheduled(
            every = "{minh.review.lapse-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = NotMyTurn.class)
    Uni<Void> sweep() {
        return lapse.due()
                .onItem()
                .transformToMulti(due -> Multi.createFrom().iterable(due))
                .onItem()
                .transformToUniAndConcatenate(this::lapsed)
                .collect()
                .last()
                .replaceWithVoid();
    }

    /** One that moved on meanwhile does not keep the others waiting. */
    private Uni<Void> lapsed(ExternalReview.Id id) {
        return lapse.handle(new LapseSupplement.Command(id))
                .replaceWithVoid()
                .onFailure(Rejected.class)
                .recoverWithUni(refused -> {
                    LOG.debugf("%s did not lapse: %s", id, refused.getMessage());
                    return Uni.createFrom().voidItem();
                });
    }
}
