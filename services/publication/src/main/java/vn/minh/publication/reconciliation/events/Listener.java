package vn.minh.publication.reconciliation.events;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.minh.messaging.Inbox;

/** The one ear of this feature. */
@ApplicationScoped
class Listener {

    static final String NAME = "publication.reconciliation";

    private final Inbox inbox;

    Listener(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("to-reconcile")
    Uni<Void> on(ConsumerRecord<String, byte[]> message) {
        return inbox.receive(NAME, message);
    }
}
