package vn.minh.reporting.facts.events;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import vn.minh.contracts.assessment.OrgUnitEvent;
import vn.minh.contracts.assessment.OrgUnitRecordedV1;
import vn.minh.messaging.Reader;
import vn.minh.reporting.facts.Facts;

@ApplicationScoped
class OrgUnitConsumer implements Reader<OrgUnitEvent> {

    private final Facts facts;

    OrgUnitConsumer(Facts facts) {
        this.facts = facts;
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
            case OrgUnitRecordedV1 recorded -> facts.unit(recorded);
        };
    }
}
