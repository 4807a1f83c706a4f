package vn.minh.sandbox.records.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;
import vn.minh.sandbox.records.Faults;
import vn.minh.sandbox.records.Receipt;
import vn.minh.sandbox.records.Records;
import vn.minh.sandbox.records.TakeUpdate;
import vn.minh.sandbox.records.Unreadable;

/**
 * Hears updates and answers each: first the transaction, then the receipt and the broker's word for it, then the
 * offset. Killed anywhere in between it hears the message again, finds what it holds and gives the same receipt.
 */
@ApplicationScoped
class UpdateConsumer {

    private static final Logger LOG = Logger.getLogger(UpdateConsumer.class);
    private static final String UPDATED = "vn.minh.sector.record.updated.v1";
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final TakeUpdate take;
    private final Records records;
    private final ReceiptSender receipts;
    private final Faults faults;
    private final MeterRegistry meters;

    UpdateConsumer(TakeUpdate take, Records records, ReceiptSender receipts, Faults faults, MeterRegistry meters) {
        this.take = take;
        this.records = records;
        this.receipts = receipts;
        this.faults = faults;
        this.meters = meters;
    }

    @Incoming("updates")
    public Uni<Void> on(ConsumerRecord<String, byte[]> message) {
        var heard = new Heard(message);
        return untilItWorks(taken(heard))
                .flatMap(receipt -> answer(receipt, heard))
                .onFailure()
                .recoverWithUni(trouble -> untilItWorks(putAside(heard, trouble)))
                .onFailure()
                .recoverWithItem(trouble -> {
                    LOG.errorf(trouble, "%s is left on the topic alone", heard.place());
                    return null;
                });
    }

    private Uni<Receipt> taken(Heard heard) {
        return Uni.createFrom().deferred(() -> {
            if (heard.type().filter(type -> !type.equals(UPDATED)).isPresent()) {
                throw new Unreadable("unknown type " + heard.type().orElseThrow());
            }
            return take.handle(new TakeUpdate.Command(heard.key(), heard.body()));
        });
    }

    private Uni<Void> answer(Receipt receipt, Heard heard) {
        count(receipt.accepted() ? "accepted" : "refused");
        if (faults.dropsThis()) {
            LOG.infof("receipt for %s is lost, as planned", receipt.recordKey());
            return Uni.createFrom().voidItem();
        }
        var id = UUID.nameUUIDFromBytes(("receipt for " + heard.id()).getBytes(UTF_8))
                .toString();
        return delay().chain(() -> untilItWorks(receipts.send(receipt, id, heard)))
                .chain(() -> faults.plan().duplicate()
                        ? untilItWorks(receipts.send(receipt, id, heard))
                        : Uni.createFrom().voidItem());
    }

    private Uni<Void> delay() {
        var delay = Duration.ofMillis(faults.plan().delayMs());
        return delay.isZero()
                ? Uni.createFrom().voidItem()
                : Uni.createFrom().voidItem().onItem().delayIt().by(delay);
    }

    /** Nobody can be answered; the next message must not wait for it. */
    private Uni<Void> putAside(Heard heard, Throwable trouble) {
        LOG.warnf("%s (key %s) is put aside: %s", heard.place(), heard.key(), trouble);
        count("unreadable");
        return records.putAside(heard.place(), String.valueOf(trouble.getMessage()), heard.body());
    }

    private void count(String outcome) {
        meters.counter("sandbox.updates", "outcome", outcome).increment();
    }

    /** Trouble with the database or the broker is waited out; trouble with the message is not. */
    private static <T> Uni<T> untilItWorks(Uni<T> work) {
        return work.onFailure(Trouble::isPassing)
                .invoke(trouble -> LOG.warnf("trying again: %s", trouble.toString()))
                .onFailure(Trouble::isPassing)
                .retry()
                .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
                .indefinitely();
    }
}
