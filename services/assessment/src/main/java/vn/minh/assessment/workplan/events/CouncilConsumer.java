package vn.minh.assessment.workplan.events;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import vn.minh.assessment.workplan.Proof;
import vn.minh.assessment.workplan.ProveTasks;
import vn.minh.contracts.assessment.ContributorsAskedV1;
import vn.minh.contracts.assessment.CouncilChangedV1;
import vn.minh.contracts.assessment.CouncilEvent;
import vn.minh.contracts.assessment.CouncilFoundedV1;
import vn.minh.contracts.assessment.CriteriaAssignedV1;
import vn.minh.messaging.Reader;

/** The council stands, and its work is divided. */
@ApplicationScoped
class CouncilConsumer implements Reader<CouncilEvent> {

    private final ProveTasks prove;

    CouncilConsumer(ProveTasks prove) {
        this.prove = prove;
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
            case CouncilFoundedV1 told ->
                prove.handle(new ProveTasks.Command(told.selfAssessmentId(), Proof.COUNCIL_FOUNDED));
            case CriteriaAssignedV1 told ->
                prove.handle(new ProveTasks.Command(told.selfAssessmentId(), Proof.CRITERIA_ASSIGNED));
            case CouncilChangedV1 _, ContributorsAskedV1 _ -> Uni.createFrom().voidItem();
        };
    }
}
