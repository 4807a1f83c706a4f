package vn.minh.review.externalreview;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import vn.minh.domain.Vietnam;

/** Use case: the unit's last day passed without an answer; the review goes on with what is there. */
@ApplicationScoped
public class LapseSupplement {

    public record Command(ExternalReview.Id id) {}

    private final ExternalReviews reviews;
    private final InstantSource clock;

    LapseSupplement(ExternalReviews reviews, InstantSource clock) {
        this.reviews = reviews;
        this.clock = clock;
    }

    /** Reviews that are due for it today, Vietnam. */
    public Uni<List<ExternalReview.Id>> due() {
        return reviews.overdue(Vietnam.dayOf(clock.instant()));
    }

    public Uni<ExternalReview> handle(Command command) {
        return reviews.get(command.id())
                .map(review -> review.lapse(clock.instant()))
                .chain(reviews::save);
    }
}
