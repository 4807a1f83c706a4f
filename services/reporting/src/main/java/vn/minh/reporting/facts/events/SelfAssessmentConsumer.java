package vn.minh.reporting.facts.events;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
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
import vn.minh.reporting.facts.Facts;
import vn.minh.reporting.facts.Milestone;

@ApplicationScoped
class SelfAssessmentConsumer implements Reader<SelfAssessmentEvent> {

    private final Facts facts;

    SelfAssessmentConsumer(Facts facts) {
        this.facts = facts;
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
            case SelfAssessmentOpenedV1 opened -> facts.opened(opened);
            case SelfAssessmentStartedV1 started ->
                facts.reached(started.selfAssessmentId(), Milestone.STARTED, started.startedAt());
            case SelfAssessmentApprovedV1 approved -> submitted(approved);
            case SelfAssessmentSignedV1 _,
                    SelfAssessmentSentBackV1 _,
                    SelfAssessmentReturnedV1 _,
                    SelfAssessmentReinstatedV1 _,
                    SelfAssessmentExtendedV1 _ -> nothing();
        };
    }

    private Uni<Void> submitted(SelfAssessmentApprovedV1 approved) {
        var authority = approved.authority();
        return facts.reached(approved.selfAssessmentId(), Milestone.SUBMITTED, approved.approvedAt())
                .chain(() ->
                        facts.submittedTo(approved.selfAssessmentId(), authority == null ? null : authority.code()))
                .chain(() -> met(approved));
    }

    /** Later rounds meet the day of their supplement. */
    private Uni<Void> met(SelfAssessmentApprovedV1 approved) {
        var submission = approved.submission();
        return submission == null || approved.round() > 1
                ? nothing()
                : facts.met(approved.selfAssessmentId(), submission.late());
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }
}
