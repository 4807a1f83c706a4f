package vn.minh.publication.reconciliation.events;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import vn.minh.contracts.sector.SectorInventoryEvent;
import vn.minh.contracts.sector.SectorInventoryReportedV1;
import vn.minh.messaging.Reader;
import vn.minh.publication.reconciliation.KeepInventoryPart;

/** The sector database says what it holds. Its topic is external: no sequence is counted, a repeat is known by its id. */
@ApplicationScoped
class SectorInventoryConsumer implements Reader<SectorInventoryEvent> {

    private final KeepInventoryPart keep;

    SectorInventoryConsumer(KeepInventoryPart keep) {
        this.keep = keep;
    }

    @Override
    public String name() {
        return Listener.NAME;
    }

    @Override
    public Class<SectorInventoryEvent> events() {
        return SectorInventoryEvent.class;
    }

    @Override
    public Uni<?> handle(SectorInventoryEvent event) {
        return switch (event) {
            case SectorInventoryReportedV1 part -> keep.handle(new KeepInventoryPart.Command(part));
        };
    }

    @Override
    public boolean counted() {
        return false;
    }
}
