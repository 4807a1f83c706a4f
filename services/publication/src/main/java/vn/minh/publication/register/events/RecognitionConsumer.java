package vn.minh.publication.register.events;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import vn.minh.contracts.review.LevelRecognisedV1;
import vn.minh.contracts.review.LevelSupersededV1;
import vn.minh.contracts.review.RecognitionEvent;
import vn.minh.messaging.Reader;
import vn.minh.publication.register.PublishResult;

/** A level was recognised: the school's page shows it. */
@ApplicationScoped
class RecognitionConsumer implements Reader<RecognitionEvent> {

    private final PublishResult publish;

    RecognitionConsumer(PublishResult publish) {
        this.publish = publish;
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
            case LevelRecognisedV1 fact -> publish.handle(new PublishResult.Command(fact));
            case LevelSupersededV1 _ -> Uni.createFrom().voidItem();
        };
    }
}
