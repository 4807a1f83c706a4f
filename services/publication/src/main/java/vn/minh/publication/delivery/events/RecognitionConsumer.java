package vn.minh.publication.delivery.events;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.minh.contracts.review.LevelRecognisedV1;
import vn.minh.contracts.review.RecognitionEvent;
import vn.minh.messaging.Inbox;
import vn.minh.messaging.Reader;
import vn.minh.publication.delivery.QueueRecord;
import vn.minh.publication.delivery.SectorRecords;

/** An authority recognised a level: the sector database is to have it beside the unit's own result. */
@ApplicationScoped
class RecognitionConsumer implements Reader<RecognitionEvent> {

    private final QueueRecord queue;
    private final Inbox inbox;
    private final DeliverySweep sweep;

    RecognitionConsumer(QueueRecord queue, Inbox inbox, DeliverySweep sweep) {
        this.queue = queue;
        this.inbox = inbox;
        this.sweep = sweep;
    }

    @Incoming("recognitions-to-deliver")
    public Uni<Void> on(ConsumerRecord<String, byte[]> message) {
        return inbox.receive(this, message).invoke(sweep::wake);
    }

    @Override
    public String name() {
        return "publication.delivery";
    }

    @Override
    public Class<RecognitionEvent> events() {
        return RecognitionEvent.class;
    }

    @Override
    public Uni<?> handle(RecognitionEvent event) {
        return switch (event) {
            case LevelRecognisedV1 recognised ->
                queue.handle(new QueueRecord.Command(recognised.selfAssessmentId(), SectorRecords.of(recognised)));
        };
    }
}
