package vn.minh.publication.delivery.events;

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
import vn.minh.publication.delivery.QueueRecord;
import vn.minh.publication.delivery.SectorRecords;

/** A unit approved its own result: the sector database is to have it, each further round as a revision. */
@ApplicationScoped
class SelfAssessmentConsumer implements Reader<SelfAssessmentEvent> {

    private final QueueRecord queue;

    SelfAssessmentConsumer(QueueRecord queue) {
        this.queue = queue;
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
            case SelfAssessmentApprovedV1 approved ->
                queue.handle(new QueueRecord.Command(approved.selfAssessmentId(), SectorRecords.of(approved)));
            // The result that was told stays: reinstating restores the very one.
            case SelfAssessmentOpenedV1 _,
                    SelfAssessmentStartedV1 _,
                    SelfAssessmentSignedV1 _,
                    SelfAssessmentSentBackV1 _,
                    SelfAssessmentReturnedV1 _,
                    SelfAssessmentReinstatedV1 _,
                    SelfAssessmentExtendedV1 _ -> Uni.createFrom().voidItem();
        };
    }
}
