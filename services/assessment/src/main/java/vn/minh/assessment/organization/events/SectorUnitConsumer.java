package vn.minh.assessment.organization.events;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import vn.minh.assessment.organization.FollowSectorUnit;
import vn.minh.contracts.sector.SectorUnitEvent;
import vn.minh.contracts.sector.SectorUnitRecordedV1;
import vn.minh.messaging.Reader;

/** The sector database recorded a school or an authority; the directory follows. */
@ApplicationScoped
class SectorUnitConsumer implements Reader<SectorUnitEvent> {

    private final FollowSectorUnit follow;

    SectorUnitConsumer(FollowSectorUnit follow) {
        this.follow = follow;
    }

    @Override
    public String name() {
        return Listener.NAME;
    }

    @Override
    public Class<SectorUnitEvent> events() {
        return SectorUnitEvent.class;
    }

    @Override
    public Uni<?> handle(SectorUnitEvent event) {
        return switch (event) {
            case SectorUnitRecordedV1 told ->
                follow.handle(new FollowSectorUnit.Command(
                        told.code(),
                        told.revision(),
                        told.name(),
                        told.kind(),
                        told.parent(),
                        told.validFrom(),
                        told.validTo(),
                        told.recordedAt()));
        };
    }

    @Override
    public boolean counted() {
        return false;
    }
}
