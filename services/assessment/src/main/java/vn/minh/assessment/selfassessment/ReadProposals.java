package vn.minh.assessment.selfassessment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.minh.domain.Actor;

/** What the council was offered from an earlier year and what became of it, as far as somebody sees its items. */
@ApplicationScoped
public class ReadProposals {

    private final SelfAssessments selfAssessments;
    private final Proposals proposals;
    private final SeeDossier see;

    ReadProposals(SelfAssessments selfAssessments, Proposals proposals, SeeDossier see) {
        this.selfAssessments = selfAssessments;
        this.proposals = proposals;
        this.see = see;
    }

    public Uni<List<Proposal>> handle(SelfAssessment.Id id, Actor actor) {
        return selfAssessments
                .get(id)
                .flatMap(dossier -> see.beyondAsks(dossier, actor))
                .flatMap(seen -> proposals
                        .of(id)
                        .map(all -> all.stream()
                                .filter(one -> seen.items().contains(one.item()))
                                .toList()));
    }
}
