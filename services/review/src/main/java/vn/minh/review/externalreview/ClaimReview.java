package vn.minh.review.externalreview;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import vn.minh.domain.Actor;

/** Use case: a reviewer takes a dossier from her authority's queue. */
@ApplicationScoped
public class ClaimReview {

    public record Command(ExternalReview.Id id, long expectedVersion, Actor reviewer) {}

    private final ExternalReviews reviews;
    private final InstantSource clock;

    ClaimReview(ExternalReviews reviews, InstantSource clock) {
        this.reviews = reviews;
        this.clock = clock;
    }

    public Uni<ExternalReview> handle(Command command) {
        return reviews.get(command.id())
                .map(review -> review.met(command.reviewer(), command.expectedVersion())
                        .claim(command.reviewer(), clock.instant()))
                .chain(reviews::save);
    }
}
