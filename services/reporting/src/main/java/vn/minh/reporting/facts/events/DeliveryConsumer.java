package vn.minh.reporting.facts.events;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
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
import vn.minh.reporting.facts.Facts;

@ApplicationScoped
class DeliveryConsumer implements Reader<DeliveryEvent> {

    private final Facts facts;

    DeliveryConsumer(Facts facts) {
        this.facts = facts;
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
            case SectorRecordAcceptedV1 accepted
            when isRecognised(accepted.recordKey()) ->
                facts.delivered(accepted.selfAssessmentId(), accepted.revision(), accepted.acceptedAt());
            case DeliveryWithdrawnV1 withdrawn
            when isRecognised(withdrawn.recordKey()) ->
                facts.withdrawn(withdrawn.selfAssessmentId(), withdrawn.revision());
            case SectorRecordAcceptedV1 _,
                    DeliveryQueuedV1 _,
                    DeliveryRevisedV1 _,
                    DeliverySentV1 _,
                    DeliveryTimedOutV1 _,
                    SectorRecordRejectedV1 _,
                    DeliveryCorrectedV1 _,
                    DeliveryParkedV1 _,
                    DeliveryRetriedV1 _,
                    DeliveryWithdrawnV1 _ -> nothing();
        };
    }

    private static boolean isRecognised(String recordKey) {
        return recordKey.endsWith(RecordKind.RECOGNISED_RESULT.name());
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }
}
