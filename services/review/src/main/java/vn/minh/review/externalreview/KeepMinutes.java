package vn.minh.review.externalreview;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import vn.minh.domain.Actor;

/** Use case: the team writes down its meeting on the dossier. */
@ApplicationScoped
public class KeepMinutes {

    public record Command(ExternalReview.Id id, long expectedVersion, Actor keeper, Minutes.Meeting meeting) {}

    private final MeetReview meet;
    private final ExternalReviews reviews;
    private final InstantSource clock;

    KeepMinutes(MeetReview meet, ExternalReviews reviews, InstantSource clock) {
        this.meet = meet;
        this.reviews = reviews;
        this.clock = clock;
    }

    public Uni<ExternalReview> handle(Command command) {
        return meet.handle(command.id(), command.expectedVersion(), command.keeper())
                .map(met -> met.review().hearing().keepMinutes(met.standing(), command.meeting(), clock.instant()))
                .chain(reviews::save);
    }
}
