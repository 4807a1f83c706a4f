package vn.minh.review.externalreview;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import vn.minh.domain.Actor;

/** Use case: the holder proposes what the answers and her findings come to. */
@ApplicationScoped
public class ProposeResult {

    public record Command(ExternalReview.Id id, long expectedVersion, Actor holder) {}

    private final ExternalReviews reviews;
    private final KnownSets sets;
    private final InstantSource clock;

    ProposeResult(ExternalReviews reviews, KnownSets sets, InstantSource clock) {
        this.reviews = reviews;
        this.sets = sets;
        this.clock = clock;
    }

    public Uni<ExternalReview> handle(Command command) {
        return reviews.get(command.id())
                .invoke(review -> review.met(command.holder(), command.expectedVersion()))
                .chain(review -> sets.get(review.dossier().set())
                        .map(known ->
                                review.propose(command.holder(), ScoreSheet.of(known.set(), review), clock.instant())))
                .chain(reviews::save);
    }
}
