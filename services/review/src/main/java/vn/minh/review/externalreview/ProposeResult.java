package vn.minh.review.externalreview;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import vn.minh.domain.Actor;

/** Use case: the holder proposes what the answers and her findings come to. */
@ApplicationScoped
public class ProposeResult {

    public record Command(ExternalReview.Id id, long expectedVersion, Actor holder) {}

    private final MeetReview meet;
    private final ExternalReviews reviews;
    private final KnownSets sets;
    private final InstantSource clock;

    ProposeResult(MeetReview meet, ExternalReviews reviews, KnownSets sets, InstantSource clock) {
        this.meet = meet;
        this.reviews = reviews;
        this.sets = sets;
        this.clock = clock;
    }

    public Uni<ExternalReview> handle(Command command) {
        return meet.handle(command.id(), command.expectedVersion(), command.holder())
                .chain(met -> sets.get(met.review().dossier().set())
                        .map(known -> met.review()
                                .propose(met.standing(), ScoreSheet.of(known.set(), met.review()), clock.instant())))
                .chain(reviews::save);
    }
}
