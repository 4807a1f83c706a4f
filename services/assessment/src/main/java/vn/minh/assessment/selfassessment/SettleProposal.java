package vn.minh.assessment.selfassessment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import vn.minh.assessment.indicatorset.IndicatorSets;
import vn.minh.assessment.selfassessment.Proposal.Status;
import vn.minh.domain.Actor;

/** An open proposal is decided by the council, where the item may be answered. Within a transaction of its caller. */
@ApplicationScoped
class SettleProposal {

    private final SelfAssessments selfAssessments;
    private final Proposals proposals;
    private final IndicatorSets sets;
    private final InstantSource clock;

    SettleProposal(SelfAssessments selfAssessments, Proposals proposals, IndicatorSets sets, InstantSource clock) {
        this.selfAssessments = selfAssessments;
        this.proposals = proposals;
        this.sets = sets;
        this.clock = clock;
    }

    Uni<Proposal> handle(SelfAssessment.Id id, String item, Status decision, Actor member) {
        return selfAssessments
                .forAnswer(id)
                .invoke(dossier -> Rights.council(dossier, member))
                .flatMap(dossier -> requireOpen(dossier, item))
                .chain(() -> proposals.decide(id, item, decision, member.id(), clock.instant()));
    }

    private Uni<Void> requireOpen(SelfAssessment dossier, String item) {
        var open = OpenWork.of(dossier, "copy");
        var ref = dossier.about().set();
        return sets.get(ref.code(), ref.version())
                .invoke(set -> open.require(set.content(), item))
                .replaceWithVoid();
    }
}
