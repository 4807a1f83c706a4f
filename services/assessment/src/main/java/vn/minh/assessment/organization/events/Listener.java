package vn.minh.assessment.organization.events;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.minh.messaging.Inbox;

/** Hears every topic this feature reads; the reader of the topic acts. */
@ApplicationScoped
class Listener {

    static final String NAME = "assessment.organization";

    private final Inbox inbox;

    Listener(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("organization")
    public Uni<Void> on(ConsumerRecord<String, byte[]> message) {
        return inbox.receive(NAME, message);
    }
}
