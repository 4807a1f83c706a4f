package vn.minh.assessment.selfassessment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import vn.minh.assessment.selfassessment.checks.Checked;
import vn.minh.domain.Actor;

/** What stands against a signature now, of the criteria that somebody sees. Nothing is written. */
@ApplicationScoped
public class CheckSelfAssessment {

    private final SelfAssessments selfAssessments;
    private final GatherWorksheet worksheet;
    private final SeeDossier see;

    CheckSelfAssessment(SelfAssessments selfAssessments, GatherWorksheet worksheet, SeeDossier see) {
        this.selfAssessments = selfAssessments;
        this.worksheet = worksheet;
        this.see = see;
    }

    public Uni<Checked> handle(SelfAssessment.Id id, Actor actor) {
        return selfAssessments
                .get(id)
                .flatMap(dossier -> see.beyondAsks(dossier, actor).flatMap(seen -> checked(dossier, seen)));
    }

    private Uni<Checked> checked(SelfAssessment dossier, Seen seen) {
        return worksheet
                .handle(dossier, seen.set())
                .map(sheet -> sheet.check(dossier.about().unit().code(), seen.set()))
                .map(checked -> seen.sight() == Sight.WHOLE ? checked : checked.ofCriteria(seen::content));
    }
}
