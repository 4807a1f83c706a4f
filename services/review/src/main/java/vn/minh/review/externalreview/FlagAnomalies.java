package vn.minh.review.externalreview;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.minh.domain.Transition;

/** Part of opening a review and of taking its next round: what is odd about it, and whether it is in the sample. */
@ApplicationScoped
public class FlagAnomalies {

    private final EarlierLevels levels;
    private final Sample sample;

    FlagAnomalies(
            EarlierLevels levels,
            @ConfigProperty(name = "minh.review.second-read-share", defaultValue = "10") int percent) {
        this.levels = levels;
        this.sample = new Sample(percent);
    }

    /** The same step with what it shows; the sample is drawn once, when the review opens. */
    public Uni<Transition<ExternalReview>> handle(Transition<ExternalReview> step, KnownSet known) {
        var review = step.next();
        return levels.before(review.dossier())
                .map(earlier -> Anomaly.ofOwn(review.round().result(), earlier))
                .map(own -> {
                    var flagged =
                            review.work().second().flagged(own, Anomaly.isGap(ScoreSheet.of(known.set(), review)));
                    boolean drawn = review.version() == 0 && sample.holds(review.id());
                    var second = drawn ? flagged.drawn() : flagged;
                    return new Transition<>(
                            review.with(review.state(), review.work().withSecond(second)), step.event());
                });
    }
}
