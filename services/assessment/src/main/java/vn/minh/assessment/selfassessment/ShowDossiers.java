package vn.minh.assessment.selfassessment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.minh.assessment.council.Dossier;
import vn.minh.assessment.council.Dossiers;

/** What councils have to know of the dossiers. */
@ApplicationScoped
class ShowDossiers implements Dossiers {

    private final SelfAssessments selfAssessments;

    ShowDossiers(SelfAssessments selfAssessments) {
        this.selfAssessments = selfAssessments;
    }

    @Override
    public Uni<Dossier> get(UUID id) {
        return selfAssessments.get(new SelfAssessment.Id(id)).map(ShowDossiers::of);
    }

    @Override
    public Uni<Dossier> hold(UUID id) {
        return selfAssessments.forSignature(new SelfAssessment.Id(id)).map(ShowDossiers::of);
    }

    private static Dossier of(SelfAssessment dossier) {
        var about = dossier.about();
        return new Dossier(
                dossier.id().value(),
                about.campaign(),
                about.unit(),
                about.department(),
                about.set(),
                dossier.state() instanceof State.Approved);
    }
}
