package vn.minh.review.externalreview;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import vn.minh.domain.Actor;

/** Use case: the holder takes her proposal back and reviews on. */
@ApplicationScoped
public class ResumeReview {

    public record Command(ExternalReview.Id id, long expectedVersion, Actor holder) {}

    private final MeetReview meet;
    private final ExternalReviews reviews;
    private final InstantSource clock;

    ResumeReview(MeetReview meet, ExternalReviews reviews, InstantSource clock) {
        this.meet = meet;
        this.reviews = reviews;
        this.clock = clock;
    }

    public Uni<ExternalReview> handle(Command command) {
        return meet.handle(command.id(), command.expectedVersion(), command.holder())
                .map(met -> met.review().resume(met.standing(), clock.instant()))
                .chain(reviews::save);
    }
}
