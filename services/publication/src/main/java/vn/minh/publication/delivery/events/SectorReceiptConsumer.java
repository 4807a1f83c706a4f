package vn.minh.publication.delivery.events;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import vn.minh.contracts.sector.SectorReceiptEvent;
import vn.minh.contracts.sector.SectorReceiptIssuedV1;
import vn.minh.messaging.Reader;
import vn.minh.publication.delivery.TakeReceipt;

/** The sector database answers. Its topic is external: no sequence is counted, a repeat is known by its id. */
@ApplicationScoped
class SectorReceiptConsumer implements Reader<SectorReceiptEvent> {

    private final TakeReceipt take;

    SectorReceiptConsumer(TakeReceipt take) {
        this.take = take;
    }

    @Override
    public String name() {
        return Listener.NAME;
    }

    @Override
    public Class<SectorReceiptEvent> events() {
        return SectorReceiptEvent.class;
    }

    @Override
    public Uni<?> handle(SectorReceiptEvent event) {
        return switch (event) {
            case SectorReceiptIssuedV1 receipt -> take.handle(new TakeReceipt.Command(receipt));
        };
    }

    @Override
    public boolean counted() {
        return false;
    }
}
