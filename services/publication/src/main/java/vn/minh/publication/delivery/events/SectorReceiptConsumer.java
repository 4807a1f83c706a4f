package vn.minh.publication.delivery.events;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.minh.contracts.sector.SectorReceiptEvent;
import vn.minh.contracts.sector.SectorReceiptIssuedV1;
import vn.minh.messaging.Inbox;
import vn.minh.messaging.Reader;
import vn.minh.publication.delivery.TakeReceipt;

/** The sector database answers. Its topic is external: no sequence is counted, a repeat is known by its id. */
@ApplicationScoped
class SectorReceiptConsumer implements Reader<SectorReceiptEvent> {

    private final TakeReceipt take;
    private final Inbox inbox;

    SectorReceiptConsumer(TakeReceipt take, Inbox inbox) {
        this.take = take;
        this.inbox = inbox;
    }

    @Incoming("sector-receipts")
    public Uni<Void> on(ConsumerRecord<String, byte[]> message) {
        return inbox.receive(this, message);
    }

    @Override
    public String name() {
        return "publication.delivery";
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
