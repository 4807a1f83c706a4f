package vn.minh.publication.register.events;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import vn.minh.contracts.assessment.OrgUnitEvent;
import vn.minh.contracts.assessment.OrgUnitRecordedV1;
import vn.minh.messaging.Reader;
import vn.minh.publication.register.RecordUnit;

/** A school is entered or renamed in the directory: the register knows it. */
@ApplicationScoped
class OrgUnitConsumer implements Reader<OrgUnitEvent> {

    private final RecordUnit record;

    OrgUnitConsumer(RecordUnit record) {
        this.record = record;
    }

    @Override
    public String name() {
        return Listener.NAME;
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
