package vn.minh.assessment.selfassessment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.UUID;
import vn.minh.assessment.AllOrNothing;
import vn.minh.assessment.council.Standings;
import vn.minh.domain.Actor;
import vn.minh.domain.Rejected;

/** Use case: who wrote a comment takes it back. */
@ApplicationScoped
public class WithdrawComment {

    public record Command(SelfAssessment.Id id, UUID comment, long expectedVersion, Actor by) {}

    private final SelfAssessments selfAssessments;
    private final Comments comments;
    private final Standings standings;
    private final AllOrNothing together;
    private final InstantSource clock;

    WithdrawComment(
            SelfAssessments selfAssessments,
            Comments comments,
            Standings standings,
            AllOrNothing together,
            InstantSource clock) {
        this.selfAssessments = selfAssessments;
        this.comments = comments;
        this.standings = standings;
        this.together = together;
        this.clock = clock;
    }

    public Uni<Comment> handle(Command command) {
        return together.run(() -> selfAssessments
                .get(command.id())
                .flatMap(dossier -> standings
                        .of(dossier.id().value(), dossier.about().unit(), command.by())
                        .invoke(standing -> Commenting.read(dossier, standing)))
                .chain(() -> comments.get(command.id(), command.comment()))
                .invoke(comment -> Rejected.ifStale(command.expectedVersion(), comment.version()))
                .map(comment -> comment.withdraw(command.by(), clock.instant()))
                .flatMap(comments::withdraw));
    }
}
