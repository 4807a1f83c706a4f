package vn.minh.review.externalreview;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import vn.minh.domain.Actor;

/** Use case: an officer of the authority concludes the review with the proposed result. */
@ApplicationScoped
public class ConcludeReview {

    public record Command(ExternalReview.Id id, long expectedVersion, Actor officer) {}

    private final MeetReview meet;
    private final ExternalReviews reviews;
    private final LookAround around;

    ConcludeReview(MeetReview meet, ExternalReviews reviews, LookAround around) {
        this.meet = meet;
        this.reviews = reviews;
        this.around = around;
    }

    public Uni<ExternalReview> handle(Command command) {
        return meet.handle(command.id(), command.expectedVersion(), command.officer())
                .map(met -> met.review().conclude(met.standing(), around.now()))
                .chain(reviews::save);
    }
}
