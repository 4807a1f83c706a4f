package vn.minh.evidence.evidence.events;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.minh.messaging.Inbox;

/** The one ear of this feature: two consumers of one group would cost a rebalance at each start. */
@ApplicationScoped
class Listener {

    static final String NAME = "evidence.evidence";

    private final Inbox inbox;

    Listener(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("facts")
    public Uni<Void> on(ConsumerRecord<String, byte[]> message) {
        return inbox.receive(NAME, message);
    }
}
