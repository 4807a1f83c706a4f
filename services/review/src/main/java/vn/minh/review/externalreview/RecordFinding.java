package vn.minh.review.externalreview;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import vn.minh.domain.Actor;

/** Use case: the holder writes down her points for one item. */
@ApplicationScoped
public class RecordFinding {

    public record Command(ExternalReview.Id id, long expectedVersion, Actor holder, Remark remark) {}

    private final ExternalReviews reviews;
    private final KnownSets sets;
    private final InstantSource clock;

    RecordFinding(ExternalReviews reviews, KnownSets sets, InstantSource clock) {
        this.reviews = reviews;
        this.sets = sets;
        this.clock = clock;
    }

    public Uni<ExternalReview> handle(Command command) {
        return reviews.get(command.id())
                .invoke(review -> review.met(command.holder(), command.expectedVersion()))
                .chain(review -> sets.get(review.dossier().set()).chain(known -> record(review, known, command)));
    }

    private Uni<ExternalReview> record(ExternalReview review, KnownSet known, Command command) {
        var sheet = ScoreSheet.of(known.set(), review);
        return review.record(command.holder(), command.remark(), sheet, clock.instant())
                .map(reviews::save)
                .orElseGet(() -> Uni.createFrom().item(review));
    }
}
