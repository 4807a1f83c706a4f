package vn.minh.evidence.evidence.events;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import vn.minh.contracts.assessment.ContributorsAskedV1;
import vn.minh.contracts.assessment.CouncilChangedV1;
import vn.minh.contracts.assessment.CouncilEvent;
import vn.minh.contracts.assessment.CouncilFoundedV1;
import vn.minh.contracts.assessment.CriteriaAssignedV1;
import vn.minh.evidence.evidence.EvidenceAsks.Ask;
import vn.minh.evidence.evidence.RememberAsks;
import vn.minh.messaging.Reader;

/** A council asked contributors for evidence: that, and what they announced, is what they see. */
@ApplicationScoped
class CouncilConsumer implements Reader<CouncilEvent> {

    private final RememberAsks remember;

    CouncilConsumer(RememberAsks remember) {
        this.remember = remember;
    }

    @Override
    public String name() {
        return Listener.NAME;
    }

    @Override
    public Class<CouncilEvent> events() {
        return CouncilEvent.class;
    }

    @Override
    public Uni<?> handle(CouncilEvent event) {
        return switch (event) {
            case ContributorsAskedV1 asked ->
                remember.handle(new RememberAsks.Command(
                        asked.selfAssessmentId(),
                        asked.unit(),
                        asked.asks().stream()
                                .map(one -> new Ask(one.criterion(), one.person(), one.dueOn()))
                                .toList()));
            case CouncilFoundedV1 _, CouncilChangedV1 _, CriteriaAssignedV1 _ ->
                Uni.createFrom().voidItem();
        };
    }
}
