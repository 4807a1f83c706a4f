package vn.minh.publication.delivery.events;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.minh.messaging.Inbox;

/** The one ear of this feature. What it heard is committed when it wakes the sweep, so nothing waits to be sent. */
@ApplicationScoped
class Listener {

    static final String NAME = "publication.delivery";

    private final Inbox inbox;
    private final DeliverySweep sweep;

    Listener(Inbox inbox, DeliverySweep sweep) {
        this.inbox = inbox;
        this.sweep = sweep;
    }

    @Incoming("to-deliver")
    Uni<Void> on(ConsumerRecord<String, byte[]> message) {
        return inbox.receive(NAME, message).invoke(sweep::wake);
    }
}
