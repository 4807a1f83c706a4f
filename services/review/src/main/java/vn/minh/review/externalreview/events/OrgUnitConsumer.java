package vn.minh.review.externalreview.events;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import vn.minh.contracts.assessment.OrgUnitEvent;
import vn.minh.contracts.assessment.OrgUnitRecordedV1;
import vn.minh.messaging.Reader;
import vn.minh.review.externalreview.KnownUnits;

/** The directory: which units there are, for whoever shares them out. */
@ApplicationScoped
class OrgUnitConsumer implements Reader<OrgUnitEvent> {

    private final KnownUnits units;

    OrgUnitConsumer(KnownUnits units) {
        this.units = units;
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
            case OrgUnitRecordedV1 recorded -> units.learn(recorded);
        };
    }
}
