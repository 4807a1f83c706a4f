package vn.minh.review.externalreview;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import vn.minh.domain.Actor;

/** Use case: the holder takes her proposal back and reviews on. */
@ApplicationScoped
public class ResumeReview {

    public record Command(ExternalReview.Id id, long expectedVersion, Actor holder) {}

    private final ExternalReviews reviews;
    private final InstantSource clock;

    ResumeReview(ExternalReviews reviews, InstantSource clock) {
        this.reviews = reviews;
        this.clock = clock;
    }

    public Uni<ExternalReview> handle(Command command) {
        return reviews.get(command.id())
                .map(review -> review.met(command.holder(), command.expectedVersion())
                        .resume(command.holder(), clock.instant()))
                .chain(reviews::save);
    }
}
