package vn.minh.assessment.selfassessment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import vn.minh.assessment.AllOrNothing;
import vn.minh.assessment.selfassessment.Proposal.Status;
import vn.minh.domain.Actor;

/** Use case: a member does not want what an earlier year offers; the answer stays as it is. Again is no fault. */
@ApplicationScoped
public class DismissProposal {

    public record Command(SelfAssessment.Id id, String item, Actor member) {}

    private final SettleProposal settle;
    private final AllOrNothing together;

    DismissProposal(SettleProposal settle, AllOrNothing together) {
        this.settle = settle;
        this.together = together;
    }

    public Uni<Proposal> handle(Command command) {
        return together.run(() -> settle.handle(command.id(), command.item(), Status.DISMISSED, command.member()));
    }
}
