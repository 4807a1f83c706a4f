package vn.minh.assessment.selfassessment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import vn.minh.assessment.council.Standings;
import vn.minh.assessment.selfassessment.Proposal.Status;
import vn.minh.domain.Actor;

/** An open proposal is decided by who may answer the item now. Within a transaction of its caller. */
@ApplicationScoped
class SettleProposal {

    private final SelfAssessments selfAssessments;
    private final Proposals proposals;
    private final SeeDossier see;
    private final Standings standings;
    private final InstantSource clock;

    SettleProposal(
            SelfAssessments selfAssessments,
            Proposals proposals,
            SeeDossier see,
            Standings standings,
            InstantSource clock) {
        this.selfAssessments = selfAssessments;
        this.proposals = proposals;
        this.see = see;
        this.standings = standings;
        this.clock = clock;
    }

    Uni<Proposal> handle(SelfAssessment.Id id, String item, Status decision, Actor member) {
        return selfAssessments
                .forAnswer(id)
                .flatMap(dossier -> standings
                        .of(dossier.id().value(), dossier.about().unit(), member)
                        .flatMap(standing -> see.set(dossier).invoke(set -> {
                            Rights.answer(dossier, standing, set, item);
                            OpenWork.of(dossier, "copy").require(set, item);
                        })))
                .chain(() -> proposals.decide(id, item, decision, member.id(), clock.instant()));
    }
}
