package vn.minh.assessment.selfassessment;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;

/** What earlier years offer to dossiers; each item is offered something once. */
public interface Proposals {

    Uni<List<Proposal>> of(SelfAssessment.Id dossier);

    /** Stores those whose item was never offered anything. */
    Uni<Void> offer(SelfAssessment.Id dossier, List<Proposal> proposals);

    /** An open proposal is decided, once; refused when there is none or it was decided otherwise. */
    Uni<Proposal> decide(SelfAssessment.Id dossier, String item, Proposal.Status decision, String by, Instant at);
}
