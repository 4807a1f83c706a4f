package vn.minh.assessment.selfassessment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import vn.minh.assessment.indicatorset.IndicatorSets;
import vn.minh.assessment.selfassessment.checks.Checked;
import vn.minh.domain.Actor;

/** Use case: what stands against a signature now. Nothing is written. */
@ApplicationScoped
public class CheckSelfAssessment {

    private final SelfAssessments selfAssessments;
    private final GatherWorksheet worksheet;
    private final IndicatorSets sets;

    CheckSelfAssessment(SelfAssessments selfAssessments, GatherWorksheet worksheet, IndicatorSets sets) {
        this.selfAssessments = selfAssessments;
        this.worksheet = worksheet;
        this.sets = sets;
    }

    public Uni<Checked> handle(SelfAssessment.Id id, Actor actor) {
        return selfAssessments
                .get(id)
                .map(dossier -> Rights.reader(dossier, actor))
                .flatMap(dossier -> sets.get(
                                dossier.about().set().code(),
                                dossier.about().set().version())
                        .flatMap(set -> worksheet
                                .handle(dossier, set.content())
                                .map(sheet -> sheet.check(dossier.about().unit().code(), set.content()))));
    }
}
