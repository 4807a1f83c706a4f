package vn.minh.sandbox.records.events;

import static vn.minh.sandbox.records.events.Patience.untilItWorks;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.reactive.messaging.Acknowledgment;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jboss.logging.Logger;
import vn.minh.sandbox.records.Faults;
import vn.minh.sandbox.records.Faults.Fate;
import vn.minh.sandbox.records.Receipt;
import vn.minh.sandbox.records.Records;
import vn.minh.sandbox.records.TakeUpdate;

/**
 * Hears updates and answers each: first the transaction, then the receipt and the broker's word for it, then the
 * offset. Killed anywhere in between it hears the message again, finds what it holds and gives the same receipt. The
 * next message is taken while a receipt is under way, so that a late one holds up nobody.
 */
@ApplicationScoped
class UpdateConsumer {

    private static final Logger LOG = Logger.getLogger(UpdateConsumer.class);

    private final TakeUpdate take;
    private final Records records;
    private final Answers answers;
    private final Faults faults;
    private final MeterRegistry meters;

    UpdateConsumer(TakeUpdate take, Records records, Answers answers, Faults faults, MeterRegistry meters) {
        this.take = take;
        this.records = records;
        this.answers = answers;
        this.faults = faults;
        this.meters = meters;
    }

    @Incoming("updates")
    @Acknowledgment(Acknowledgment.Strategy.MANUAL)
    public Uni<Void> on(Message<byte[]> message) {
        var heard = Heard.in(message);
        var fate = faults.hear();
        return done(heard, fate)
                .onFailure()
                .recoverWithItem(trouble -> putAside(heard, trouble))
                .invoke(rest -> finish(rest, heard, message))
                .replaceWithVoid();
    }

    /** What was done in the database; the item is what remains to be done about it. */
    private Uni<Uni<Void>> done(Heard heard, Fate fate) {
        if (fate.fails()) {
            LOG.infof("%s is not heard, as planned", heard.place());
            count("failed");
            return Uni.createFrom().item(Uni.createFrom().voidItem());
        }
        var command = new TakeUpdate.Command(heard.type(), heard.key(), heard.body(), fate.rejected());
        return untilItWorks(take.handle(command)).map(receipt -> answer(receipt, heard, fate));
    }

    private Uni<Void> answer(Receipt receipt, Heard heard, Fate fate) {
        count(receipt.accepted() ? "accepted" : "refused");
        if (fate.dropped()) {
            LOG.infof("receipt for %s is lost, as planned", receipt.recordKey());
            return Uni.createFrom().voidItem();
        }
        var once = untilItWorks(answers.send(receipt, heard));
        return after(fate.delay())
                .chain(() -> once)
                .chain(() -> fate.doubled() ? once : Uni.createFrom().voidItem());
    }

    private static Uni<Void> after(Duration delay) {
        var now = Uni.createFrom().voidItem();
        return delay.isZero() ? now : now.onItem().delayIt().by(delay);
    }

    private void finish(Uni<Void> rest, Heard heard, Message<byte[]> message) {
        rest.onFailure()
                .recoverWithUni(trouble -> putAside(heard, trouble))
                .onFailure()
                .invoke(trouble -> LOG.errorf(trouble, "%s is left on the topic alone", heard.place()))
                .onFailure()
                .recoverWithNull()
                .chain(() -> Uni.createFrom().completionStage(message::ack))
                .subscribe()
                .with(
                        _ -> LOG.debugf("%s is done", heard.place()),
                        trouble -> LOG.warnf(trouble, "%s will be heard again", heard.place()));
    }

    /** Nobody can be answered; the next message must not wait for it. */
    private Uni<Void> putAside(Heard heard, Throwable trouble) {
        LOG.warnf("%s (key %s) is put aside: %s", heard.place(), heard.key(), trouble);
        count("unreadable");
        return untilItWorks(records.putAside(heard.place(), String.valueOf(trouble.getMessage()), heard.body()));
    }

    private void count(String outcome) {
        meters.counter("sandbox.updates", "outcome", outcome).increment();
    }
}
