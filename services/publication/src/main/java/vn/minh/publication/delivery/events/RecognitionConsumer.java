package vn.minh.publication.delivery.events;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import vn.minh.contracts.review.LevelRecognisedV1;
import vn.minh.contracts.review.LevelSupersededV1;
import vn.minh.contracts.review.RecognitionEvent;
import vn.minh.messaging.Reader;
import vn.minh.publication.delivery.DeliverRecognition;

/** An authority recognised a level: the sector database is to have it beside the unit's own result. */
@ApplicationScoped
class RecognitionConsumer implements Reader<RecognitionEvent> {

    private final DeliverRecognition deliver;

    RecognitionConsumer(DeliverRecognition deliver) {
        this.deliver = deliver;
    }

    @Override
    public String name() {
        return Listener.NAME;
    }

    @Override
    public Class<RecognitionEvent> events() {
        return RecognitionEvent.class;
    }

    @Override
    public Uni<?> handle(RecognitionEvent event) {
        return switch (event) {
            case LevelRecognisedV1 recognised -> deliver.handle(new DeliverRecognition.Command(recognised));
            case LevelSupersededV1 _ -> Uni.createFrom().voidItem();
        };
    }
}
