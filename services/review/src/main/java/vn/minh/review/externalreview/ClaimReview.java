package vn.minh.review.externalreview;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import vn.minh.domain.Actor;

/** Use case: a reviewer takes a dossier from her authority's queue. */
@ApplicationScoped
public class ClaimReview {

    public record Command(ExternalReview.Id id, long expectedVersion, Actor reviewer) {}

    private final MeetReview meet;
    private final ExternalReviews reviews;
    private final InstantSource clock;

    ClaimReview(MeetReview meet, ExternalReviews reviews, InstantSource clock) {
        this.meet = meet;
        this.reviews = reviews;
        this.clock = clock;
    }

    public Uni<ExternalReview> handle(Command command) {
        return meet.handle(command.id(), command.expectedVersion(), command.reviewer())
                .map(met -> met.review().claim(met.standing(), clock.instant()))
                .chain(reviews::save);
    }
}
