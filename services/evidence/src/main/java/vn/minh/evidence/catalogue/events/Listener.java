package vn.minh.evidence.catalogue.events;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.minh.messaging.Inbox;

/** The one ear of the catalogue. */
@ApplicationScoped
class Listener {

    static final String NAME = "evidence.catalogue";

    private final Inbox inbox;

    Listener(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("catalogue")
    public Uni<Void> on(ConsumerRecord<String, byte[]> message) {
        return inbox.receive(NAME, message);
    }
}
