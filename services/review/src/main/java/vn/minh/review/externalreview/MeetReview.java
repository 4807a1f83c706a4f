package vn.minh.review.externalreview;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import vn.minh.domain.Actor;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.NotFound;

/** How every move begins: the review as this person may meet it, and what she is to it today. */
@ApplicationScoped
public class MeetReview {

    public record Met(ExternalReview review, Standing standing) {}

    private final ExternalReviews reviews;
    private final Standings standings;

    MeetReview(ExternalReviews reviews, Standings standings) {
        this.reviews = reviews;
        this.standings = standings;
    }

    /** Absent to strangers. */
    public Uni<Met> handle(ExternalReview.Id id, Actor actor) {
        return standings.of(actor).chain(standing -> reviews.get(id).map(review -> met(review, standing)));
    }

    /** Absent to strangers, refused when she read an older version. */
    public Uni<Met> handle(ExternalReview.Id id, long expectedVersion, Actor actor) {
        return handle(id, actor)
                .invoke(met -> Rejected.ifStale(expectedVersion, met.review().version()));
    }

    private static Met met(ExternalReview review, Standing standing) {
        if (!Reach.of(standing).covers(review.reviewed())) {
            throw new Rejected(new NotFound("external-review", review.id().toString()));
        }
        return new Met(review, standing);
    }
}
