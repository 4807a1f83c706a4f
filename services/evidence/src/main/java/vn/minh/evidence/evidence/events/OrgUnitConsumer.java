package vn.minh.evidence.evidence.events;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import vn.minh.contracts.assessment.OrgUnitEvent;
import vn.minh.contracts.assessment.OrgUnitRecordedV1;
import vn.minh.evidence.evidence.RememberUnit;
import vn.minh.messaging.Reader;

/** The directory of units: to whose city a unit's evidence belongs. */
@ApplicationScoped
class OrgUnitConsumer implements Reader<OrgUnitEvent> {

    private final RememberUnit remember;

    OrgUnitConsumer(RememberUnit remember) {
        this.remember = remember;
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
            case OrgUnitRecordedV1 recorded ->
                remember.handle(new RememberUnit.Command(recorded.unit().code(), recorded.department()));
        };
    }
}
