package vn.minh.publication.register.events;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.minh.contracts.review.LevelRecognisedV1;
import vn.minh.contracts.review.RecognitionEvent;
import vn.minh.messaging.Inbox;
import vn.minh.messaging.Reader;
import vn.minh.publication.register.PublishResult;

/** A level was recognised: the school's page shows it. */
@ApplicationScoped
class RecognitionConsumer implements Reader<RecognitionEvent> {

    private final PublishResult publish;
    private final Inbox inbox;

    RecognitionConsumer(PublishResult publish, Inbox inbox) {
        this.publish = publish;
        this.inbox = inbox;
    }

    @Incoming("recognitions-to-register")
    public Uni<Void> on(ConsumerRecord<String, byte[]> message) {
        return inbox.receive(this, message);
    }

    @Override
    public String name() {
        return "publication.register";
    }

    @Override
    public Class<RecognitionEvent> events() {
        return RecognitionEvent.class;
    }

    @Override
    public Uni<?> handle(RecognitionEvent event) {
        return switch (event) {
            case LevelRecognisedV1 fact -> publish.handle(new PublishResult.Command(fact));
        };
    }
}
