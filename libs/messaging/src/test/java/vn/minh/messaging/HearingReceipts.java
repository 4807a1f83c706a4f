package vn.minh.messaging;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.minh.contracts.sector.SectorReceiptEvent;
import vn.minh.contracts.sector.SectorReceiptIssuedV1;

/** Writes down what somebody says who is not of this house. */
@ApplicationScoped
class HearingReceipts implements Reader<SectorReceiptEvent> {

    private final Transactions transactions;
    private final Inbox inbox;

    HearingReceipts(Transactions transactions, Inbox inbox) {
        this.transactions = transactions;
        this.inbox = inbox;
    }

    @Incoming("receipts")
    Uni<Void> on(ConsumerRecord<String, byte[]> message) {
        return inbox.receive(name(), message);
    }

    @Override
    public String name() {
        return "trial.receipts";
    }

    @Override
    public Class<SectorReceiptEvent> events() {
        return SectorReceiptEvent.class;
    }

    @Override
    public Uni<?> handle(SectorReceiptEvent event) {
        return switch (event) {
            case SectorReceiptIssuedV1 receipt ->
                transactions.run(session -> session.createNativeQuery(
                                "insert into heard (subject, sequence) values (:subject, :what)")
                        .setParameter("subject", receipt.recordKey())
                        .setParameter("what", receipt.receipt())
                        .executeUpdate()
                        .replaceWithVoid());
        };
    }

    @Override
    public boolean counted() {
        return false;
    }
}
