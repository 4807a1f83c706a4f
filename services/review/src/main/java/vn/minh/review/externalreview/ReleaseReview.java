package vn.minh.review.externalreview;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import vn.minh.domain.Actor;

/** Use case: the holder puts the dossier back into the queue. */
@ApplicationScoped
public class ReleaseReview {

    public record Command(ExternalReview.Id id, long expectedVersion, Actor holder) {}

    private final ExternalReviews reviews;
    private final InstantSource clock;

    ReleaseReview(ExternalReviews reviews, InstantSource clock) {
        this.reviews = reviews;
        this.clock = clock;
    }

    public Uni<ExternalReview> handle(Command command) {
        return reviews.get(command.id())
                .map(review -> review.met(command.holder(), command.expectedVersion())
                        .release(command.holder(), clock.instant()))
                .chain(reviews::save);
    }
}
