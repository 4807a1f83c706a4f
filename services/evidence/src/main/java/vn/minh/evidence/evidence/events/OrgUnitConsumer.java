package vn.minh.evidence.evidence.events;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.minh.contracts.assessment.OrgUnitEvent;
import vn.minh.contracts.assessment.OrgUnitRecordedV1;
import vn.minh.evidence.evidence.RememberUnit;
import vn.minh.messaging.Inbox;
import vn.minh.messaging.Reader;

/** The directory of units: to whose city a unit's evidence belongs. */
@ApplicationScoped
class OrgUnitConsumer implements Reader<OrgUnitEvent> {

    private final Inbox inbox;
    private final RememberUnit remember;

    OrgUnitConsumer(Inbox inbox, RememberUnit remember) {
        this.inbox = inbox;
        this.remember = remember;
    }

    @Incoming("org-units")
    public Uni<Void> on(ConsumerRecord<String, byte[]> message) {
        return inbox.receive(this, message);
    }

    @Override
    public String name() {
        return "evidence.evidence";
    }

    @Override
    public Class<OrgUnitEvent> events() {
        return OrgUnitEvent.class;
    }

    @Override
    public Uni<?> handle(OrgUnitEvent event) {
        return switch (event) {
            case OrgUnitRecordedV1 recorded ->
                remember.handle(new RememberUnit.Command(recorded.unit().code(), recorded.department()));
        };
    }
}
