package vn.minh.review.externalreview;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.UUID;
import vn.minh.domain.Transition;

/** Use case: a unit approved its dossier again; the same review goes on with the next round. */
@ApplicationScoped
public class TakeResubmission {

    public record Command(UUID selfAssessmentId, Round next) {}

    private final ExternalReviews reviews;
    private final KnownSets sets;
    private final FlagAnomalies flag;
    private final InstantSource clock;

    TakeResubmission(ExternalReviews reviews, KnownSets sets, FlagAnomalies flag, InstantSource clock) {
        this.reviews = reviews;
        this.sets = sets;
        this.flag = flag;
        this.clock = clock;
    }

    public Uni<ExternalReview> handle(Command command) {
        return reviews.ofDossier(command.selfAssessmentId())
                .chain(review -> sets.get(review.dossier().set())
                        .chain(known -> flag.handle(resubmitted(review, known, command.next()), known))
                        .chain(reviews::save));
    }

    private Transition<ExternalReview> resubmitted(ExternalReview review, KnownSet known, Round next) {
        var returned = review.work().returnedIn(review.round().number());
        var compared = next.comparedWith(review.round(), known.set());
        return review.resubmitted(compared, ScoreSheet.of(known.set(), review).itemsOf(returned), clock.instant());
    }
}
