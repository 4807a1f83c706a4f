package vn.minh.assessment.selfassessment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.minh.domain.Actor;

/** What the council was offered from an earlier year, and what became of it. */
@ApplicationScoped
public class ReadProposals {

    private final SelfAssessments selfAssessments;
    private final Proposals proposals;

    ReadProposals(SelfAssessments selfAssessments, Proposals proposals) {
        this.selfAssessments = selfAssessments;
        this.proposals = proposals;
    }

    public Uni<List<Proposal>> handle(SelfAssessment.Id id, Actor actor) {
        return selfAssessments
                .get(id)
                .map(dossier -> Rights.reader(dossier, actor))
                .chain(() -> proposals.of(id));
    }
}
