package vn.minh.assessment.selfassessment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.UUID;
import vn.minh.assessment.AllOrNothing;
import vn.minh.assessment.council.Standings;
import vn.minh.assessment.indicatorset.IndicatorSets;
import vn.minh.domain.Actor;

/** Use case: somebody of the council, or the head, comments on a criterion. */
@ApplicationScoped
public class WriteComment {

    public record Command(SelfAssessment.Id id, String criterion, String text, Actor by) {}

    private final SelfAssessments selfAssessments;
    private final Comments comments;
    private final IndicatorSets sets;
    private final Standings standings;
    private final AllOrNothing together;
    private final InstantSource clock;

    WriteComment(
            SelfAssessments selfAssessments,
            Comments comments,
            IndicatorSets sets,
            Standings standings,
            AllOrNothing together,
            InstantSource clock) {
        this.selfAssessments = selfAssessments;
        this.comments = comments;
        this.sets = sets;
        this.standings = standings;
        this.together = together;
        this.clock = clock;
    }

    public Uni<Comment> handle(Command command) {
        return together.run(() -> selfAssessments
                .get(command.id())
                .flatMap(dossier -> standings
                        .of(dossier.id().value(), dossier.about().unit(), command.by())
                        .invoke(standing -> Commenting.read(dossier, standing))
                        .flatMap(standing -> sets.get(
                                        dossier.about().set().code(),
                                        dossier.about().set().version())
                                .invoke(set ->
                                        Commenting.write(dossier, standing, set.content(), command.criterion()))))
                .chain(() -> comments.add(written(command))));
    }

    private Comment written(Command command) {
        return new Comment(
                UUID.randomUUID(),
                command.id(),
                command.criterion(),
                command.text(),
                command.by().id(),
                clock.instant(),
                null,
                1);
    }
}
