package vn.minh.review.externalreview;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.minh.domain.Actor;

/** Use case: an officer of the authority concludes the review with the proposed result. */
@ApplicationScoped
public class ConcludeReview {

    public record Command(ExternalReview.Id id, long expectedVersion, Actor officer) {}

    private final MeetReview meet;
    private final ExternalReviews reviews;
    private final InstantSource clock;
    private final int commentDays;

    ConcludeReview(
            MeetReview meet,
            ExternalReviews reviews,
            InstantSource clock,
            @ConfigProperty(name = "minh.review.comment-days", defaultValue = "0") int commentDays) {
        this.meet = meet;
        this.reviews = reviews;
        this.clock = clock;
        this.commentDays = commentDays;
    }

    public Uni<ExternalReview> handle(Command command) {
        return meet.handle(command.id(), command.expectedVersion(), command.officer())
                .map(met -> met.review().conclude(met.standing(), Circumstances.at(clock.instant(), commentDays)))
                .chain(reviews::save);
    }
}
