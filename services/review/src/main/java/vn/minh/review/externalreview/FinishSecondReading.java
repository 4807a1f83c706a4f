package vn.minh.review.externalreview;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import vn.minh.domain.Actor;

/** Use case: the second reader has read all; the two readings are compared. */
@ApplicationScoped
public class FinishSecondReading {

    public record Command(ExternalReview.Id id, long expectedVersion, Actor reader) {}

    private final MeetReview meet;
    private final ExternalReviews reviews;
    private final InstantSource clock;

    FinishSecondReading(MeetReview meet, ExternalReviews reviews, InstantSource clock) {
        this.meet = meet;
        this.reviews = reviews;
        this.clock = clock;
    }

    public Uni<ExternalReview> handle(Command command) {
        return meet.handle(command.id(), command.expectedVersion(), command.reader())
                .map(met -> met.review().secondReading().finish(met.standing(), clock.instant()))
                .chain(reviews::save);
    }
}
