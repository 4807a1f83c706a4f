package vn.minh.publication.register.events;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.minh.contracts.assessment.OrgUnitEvent;
import vn.minh.contracts.assessment.OrgUnitRecordedV1;
import vn.minh.messaging.Inbox;
import vn.minh.messaging.Reader;
import vn.minh.publication.register.RecordUnit;

/** A school is entered or renamed in the directory: the register knows it. */
@ApplicationScoped
class OrgUnitConsumer implements Reader<OrgUnitEvent> {

    private final RecordUnit record;
    private final Inbox inbox;

    OrgUnitConsumer(RecordUnit record, Inbox inbox) {
        this.record = record;
        this.inbox = inbox;
    }

    @Incoming("units-to-register")
    public Uni<Void> on(ConsumerRecord<String, byte[]> message) {
        return inbox.receive(this, message);
    }

    @Override
    public String name() {
        return "publication.register";
    }

    @Override
    public Class<OrgUnitEvent> events() {
        return OrgUnitEvent.class;
    }

    @Override
    public Uni<?> handle(OrgUnitEvent event) {
        return switch (event) {
            case OrgUnitRecordedV1 fact -> record.handle(new RecordUnit.Command(fact));
        };
    }
}
