package vn.minh.assessment.workplan.events;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import vn.minh.assessment.workplan.Proof;
import vn.minh.assessment.workplan.ProveTasks;
import vn.minh.contracts.publication.DeliveryCorrectedV1;
import vn.minh.contracts.publication.DeliveryEvent;
import vn.minh.contracts.publication.DeliveryParkedV1;
import vn.minh.contracts.publication.DeliveryQueuedV1;
import vn.minh.contracts.publication.DeliveryRetriedV1;
import vn.minh.contracts.publication.DeliveryRevisedV1;
import vn.minh.contracts.publication.DeliverySentV1;
import vn.minh.contracts.publication.DeliveryTimedOutV1;
import vn.minh.contracts.publication.DeliveryWithdrawnV1;
import vn.minh.contracts.publication.SectorRecordAcceptedV1;
import vn.minh.contracts.publication.SectorRecordRejectedV1;
import vn.minh.contracts.sector.RecordKind;
import vn.minh.messaging.Reader;

/**
 * The sector database has a result: the unit’s own or the recognised one, as the record’s key says. A task proved stays
 * proved when the record is withdrawn; one that was not is proved by the receipt of the withdrawal: then, too, the other
 * side has all there is to tell of it.
 */
@ApplicationScoped
class DeliveryConsumer implements Reader<DeliveryEvent> {

    private final ProveTasks prove;

    DeliveryConsumer(ProveTasks prove) {
        this.prove = prove;
    }

    @Override
    public String name() {
        return Listener.NAME;
    }

    @Override
    public Class<DeliveryEvent> events() {
        return DeliveryEvent.class;
    }

    @Override
    public Uni<?> handle(DeliveryEvent event) {
        return switch (event) {
            case SectorRecordAcceptedV1 told -> accepted(told);
            case DeliveryQueuedV1 _,
                    DeliveryRevisedV1 _,
                    DeliverySentV1 _,
                    DeliveryTimedOutV1 _,
                    SectorRecordRejectedV1 _,
                    DeliveryCorrectedV1 _,
                    DeliveryParkedV1 _,
                    DeliveryRetriedV1 _,
                    DeliveryWithdrawnV1 _ -> Uni.createFrom().voidItem();
        };
    }

    private Uni<Void> accepted(SectorRecordAcceptedV1 told) {
        var kind = told.recordKey().substring(told.recordKey().lastIndexOf('|') + 1);
        return prove.handle(new ProveTasks.Command(
                told.selfAssessmentId(),
                switch (RecordKind.valueOf(kind)) {
                    case OWN_RESULT -> Proof.OWN_RESULT_ACCEPTED;
                    case RECOGNISED_RESULT -> Proof.RECOGNISED_RESULT_ACCEPTED;
                }));
    }
}
