package vn.minh.assessment.workplan.events;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import vn.minh.assessment.workplan.DrawUpWorkPlans;
import vn.minh.assessment.workplan.ExtendWorkPlan;
import vn.minh.assessment.workplan.Proof;
import vn.minh.assessment.workplan.ProveTasks;
import vn.minh.assessment.workplan.ReopenTasks;
import vn.minh.assessment.workplan.Setback;
import vn.minh.assessment.workplan.TakeApproval;
import vn.minh.contracts.assessment.SelfAssessmentApprovedV1;
import vn.minh.contracts.assessment.SelfAssessmentEvent;
import vn.minh.contracts.assessment.SelfAssessmentExtendedV1;
import vn.minh.contracts.assessment.SelfAssessmentOpenedV1;
import vn.minh.contracts.assessment.SelfAssessmentReinstatedV1;
import vn.minh.contracts.assessment.SelfAssessmentReturnedV1;
import vn.minh.contracts.assessment.SelfAssessmentSentBackV1;
import vn.minh.contracts.assessment.SelfAssessmentSignedV1;
import vn.minh.contracts.assessment.SelfAssessmentStartedV1;
import vn.minh.messaging.Reader;

/** A dossier’s way: it brings the plan into being, ticks most of it, and opens parts of it again. */
@ApplicationScoped
class SelfAssessmentConsumer implements Reader<SelfAssessmentEvent> {

    private final DrawUpWorkPlans drawUp;
    private final ProveTasks prove;
    private final TakeApproval take;
    private final ReopenTasks reopen;
    private final ExtendWorkPlan extend;

    SelfAssessmentConsumer(
            DrawUpWorkPlans drawUp, ProveTasks prove, TakeApproval take, ReopenTasks reopen, ExtendWorkPlan extend) {
        this.drawUp = drawUp;
        this.prove = prove;
        this.take = take;
        this.reopen = reopen;
        this.extend = extend;
    }

    @Override
    public String name() {
        return Listener.NAME;
    }

    @Override
    public Class<SelfAssessmentEvent> events() {
        return SelfAssessmentEvent.class;
    }

    @Override
    public Uni<?> handle(SelfAssessmentEvent event) {
        return switch (event) {
            case SelfAssessmentOpenedV1 told ->
                drawUp.handle(new DrawUpWorkPlans.Command(
                        told.selfAssessmentId(), told.campaignId(), told.unit(), told.department(), told.authority()));
            case SelfAssessmentSignedV1 told ->
                prove.handle(new ProveTasks.Command(told.selfAssessmentId(), Proof.SIGNED));
            case SelfAssessmentSentBackV1 told ->
                reopen.handle(new ReopenTasks.Command(told.selfAssessmentId(), Setback.SENT_BACK, null));
            case SelfAssessmentApprovedV1 told ->
                take.handle(new TakeApproval.Command(
                        told.selfAssessmentId(),
                        told.authority() == null ? null : told.authority().code()));
            case SelfAssessmentReturnedV1 told ->
                reopen.handle(new ReopenTasks.Command(told.selfAssessmentId(), Setback.RETURNED, told.dueOn()));
            case SelfAssessmentReinstatedV1 told ->
                prove.handle(new ProveTasks.Command(told.selfAssessmentId(), Proof.APPROVED));
            case SelfAssessmentExtendedV1 told ->
                extend.handle(new ExtendWorkPlan.Command(told.selfAssessmentId(), told.dueOn()));
            case SelfAssessmentStartedV1 _ -> Uni.createFrom().voidItem();
        };
    }
}
