package vn.minh.review.appeal;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.minh.domain.Actor;
import vn.minh.domain.Transition;
import vn.minh.review.externalreview.ExternalReview;
import vn.minh.review.externalreview.ExternalReviews;
import vn.minh.review.externalreview.KnownSets;
import vn.minh.review.externalreview.Reach;
import vn.minh.review.externalreview.ScoreSheet;
import vn.minh.review.externalreview.Standing;
import vn.minh.review.externalreview.Standings;
import vn.minh.review.recognition.Recognition;
import vn.minh.review.recognition.Recognitions;

/** Use case: the head of a unit asks to look again at named criteria of its recognition, each with a reason. */
@ApplicationScoped
public class FileAppeal {

    public record Command(Recognition.Id recognition, List<Plea> pleas, Actor head) {}

    private final Appeals appeals;
    private final Recognitions recognitions;
    private final ExternalReviews reviews;
    private final KnownSets sets;
    private final Standings standings;
    private final InstantSource clock;
    private final int days;

    FileAppeal(
            Appeals appeals,
            Recognitions recognitions,
            ExternalReviews reviews,
            KnownSets sets,
            Standings standings,
            InstantSource clock,
            @ConfigProperty(name = "minh.review.appeal-days", defaultValue = "30") int days) {
        this.appeals = appeals;
        this.recognitions = recognitions;
        this.reviews = reviews;
        this.sets = sets;
        this.standings = standings;
        this.clock = clock;
        this.days = days;
    }

    /** The review is held from the first look: the recognition is not taken back meanwhile. */
    public Uni<Appeal> handle(Command command) {
        return recognitions
                .reviewOf(command.recognition())
                .chain(review -> reviews.holding(List.of(review), () -> filed(command)));
    }

    private Uni<Appeal> filed(Command command) {
        return standings
                .of(command.head())
                .chain(standing -> recognitions
                        .within(command.recognition(), Reach.of(standing))
                        .call(recognition -> allowed(recognition, standing)))
                .chain(recognition -> reviews.get(new ExternalReview.Id(recognition.reviewId()))
                        .chain(review -> sets.get(review.dossier().set())
                                .map(known -> filed(command, recognition, review, ScoreSheet.of(known.set(), review)))))
                .chain(appeals::save);
    }

    private Uni<Void> allowed(Recognition recognition, Standing standing) {
        var id = recognition.id().value();
        return appeals.against(Set.of(id))
                .map(earlier -> earlier.get(id))
                .invoke(earlier -> new Filing(
                                recognition, standing, days, earlier == null ? null : earlier.state(), clock.instant())
                        .require())
                .replaceWithVoid();
    }

    private Transition<Appeal> filed(
            Command command, Recognition recognition, ExternalReview review, ScoreSheet sheet) {
        Plea.requireSound(command.pleas());
        sheet.requireCriteria(command.pleas().stream().map(Plea::criterion).toList());
        var dossier = recognition.dossier();
        return Appeal.file(
                new Appeal.Id(UUID.randomUUID()),
                new Contested(
                        recognition.id().value(),
                        recognition.reviewId(),
                        dossier.selfAssessmentId(),
                        dossier.campaignId(),
                        dossier.unit(),
                        dossier.department(),
                        dossier.schoolYear(),
                        review.authority()),
                command.pleas(),
                command.head().id(),
                clock.instant());
    }
}
