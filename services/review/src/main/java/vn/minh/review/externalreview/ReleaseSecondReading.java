package vn.minh.review.externalreview;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import vn.minh.domain.Actor;

/** Use case: the second reader puts the dossier back, or somebody in charge does it for her. */
@ApplicationScoped
public class ReleaseSecondReading {

    public record Command(ExternalReview.Id id, long expectedVersion, Actor person) {}

    private final MeetReview meet;
    private final ExternalReviews reviews;
    private final InstantSource clock;

    ReleaseSecondReading(MeetReview meet, ExternalReviews reviews, InstantSource clock) {
        this.meet = meet;
        this.reviews = reviews;
        this.clock = clock;
    }

    public Uni<ExternalReview> handle(Command command) {
        return meet.handle(command.id(), command.expectedVersion(), command.person())
                .map(met -> met.review().secondReading().release(met.standing(), clock.instant()))
                .chain(reviews::save);
    }
}
