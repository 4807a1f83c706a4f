package vn.minh.publication.register.events;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.minh.messaging.Inbox;

/** The one ear of this feature: every topic it reads, one consumer, one group. */
@ApplicationScoped
class Listener {

    static final String NAME = "publication.register";

    private final Inbox inbox;

    Listener(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("to-register")
    Uni<Void> on(ConsumerRecord<String, byte[]> message) {
        return inbox.receive(NAME, message);
    }
}
