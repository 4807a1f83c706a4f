package vn.minh.assessment.selfassessment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.minh.assessment.council.Standings;
import vn.minh.domain.Actor;

/** What somebody may read of the comments: those on the criteria she sees. */
@ApplicationScoped
public class ReadComments {

    private final SelfAssessments selfAssessments;
    private final Comments comments;
    private final Standings standings;

    ReadComments(SelfAssessments selfAssessments, Comments comments, Standings standings) {
        this.selfAssessments = selfAssessments;
        this.comments = comments;
        this.standings = standings;
    }

    public Uni<List<Comment>> of(SelfAssessment.Id id, @Nullable String criterion, Actor actor) {
        return selfAssessments
                .get(id)
                .flatMap(dossier -> standings
                        .of(id.value(), dossier.about().unit(), actor)
                        .invoke(standing -> Commenting.read(dossier, standing)))
                .flatMap(standing -> comments.of(id, criterion)
                        .map(all -> all.stream()
                                .filter(comment -> Commenting.sees(standing, comment.criterion()))
                                .toList()));
    }
}
