package vn.minh.review.externalreview;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.minh.domain.Actor;
import vn.minh.domain.Rejected;
import vn.minh.domain.Rejection.NotFound;

/** Use case: open a review with everything around it, and with what this person may do now. */
@ApplicationScoped
public class ReadExternalReview {

    /**
     * @param authoritySide whether she sees it as the authority does; the unit sees findings once they are proposed
     */
    public record Shown(ExternalReview review, KnownSet known, List<Move> moves, boolean authoritySide) {}

    private final ExternalReviews reviews;
    private final KnownSets sets;
    private final KnownRecognitions recognitions;
    private final InstantSource clock;
    private final int commentDays;

    ReadExternalReview(
            ExternalReviews reviews,
            KnownSets sets,
            KnownRecognitions recognitions,
            InstantSource clock,
            @ConfigProperty(name = "minh.review.comment-days", defaultValue = "0") int commentDays) {
        this.reviews = reviews;
        this.sets = sets;
        this.recognitions = recognitions;
        this.clock = clock;
        this.commentDays = commentDays;
    }

    public Uni<Shown> handle(ExternalReview.Id id, Actor actor) {
        return reviews.get(id).invoke(review -> requireWithin(review, actor)).chain(review -> shown(review, actor));
    }

    /** The review after a move, for her who made it. */
    public Uni<Shown> shown(ExternalReview review, Actor actor) {
        var reach = Reach.of(actor);
        return sets.get(review.dossier().set())
                .chain(known -> recognitions.exists(review.id()).map(recognised -> {
                    var around = new Circumstances(clock.instant(), commentDays, recognised, known.isDemonstration());
                    return new Shown(
                            review,
                            known,
                            review.rights(actor, around).offered(),
                            reach.reviews(
                                    review.authority().code(), review.dossier().department()));
                }));
    }

    private static void requireWithin(ExternalReview review, Actor actor) {
        if (!review.isWithin(Reach.of(actor))) {
            throw new Rejected(new NotFound("external-review", review.id().toString()));
        }
    }
}
