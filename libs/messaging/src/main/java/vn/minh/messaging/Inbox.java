package vn.minh.messaging;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;
import vn.minh.messaging.HeardMeter.Outcome;
import vn.minh.observability.LogFields;
import vn.minh.observability.Traces;
import vn.minh.observability.Wordless;

/**
 * Hears each fact once and in the order of its subject. The mark, the place reached and the effect commit together or
 * not at all. What cannot be handled stops its own subject, never the partition.
 */
@ApplicationScoped
public class Inbox {

    private static final Logger LOG = Logger.getLogger(Inbox.class);
    private static final long FIRST_PAUSE_MS = 100;
    private static final long LONGEST_PAUSE_MS = 5000;

    private final Transactions transactions;
    private final Streams streams;
    private final Readers readers;
    private final HeardMeter meter;
    private final Traces traces;
    private final Vertx vertx;

    Inbox(Transactions transactions, Streams streams, Readers readers, HeardMeter meter, Traces traces, Vertx vertx) {
        this.transactions = transactions;
        this.streams = streams;
        this.readers = readers;
        this.meter = meter;
        this.traces = traces;
        this.vertx = vertx;
    }

    /**
     * Completes when the message is handled or safely kept; only then may its offset be committed.
     *
     * @param consumer name of the {@link Reader}s it is for, one per topic
     */
    public Uni<Void> receive(String consumer, ConsumerRecord<String, byte[]> kafka) {
        var message = Message.of(kafka);
        var stream = new Streams.Stream(consumer, message.topic(), message.key());
        return followed(stream, message, () -> received(stream, message));
    }

    /** What is done for a message goes on from the span that recorded it, in the trace as in the log. */
    private <T> Uni<T> followed(Streams.Stream stream, Message message, Supplier<Uni<T>> work) {
        var says =
                Map.of("minh.consumer", stream.consumer(), "minh.type", message.type(), "minh.subject", message.key());
        return traces.follow("hear " + stream.topic(), message.headers().get(CloudEvents.TRACE), says, () -> {
            message.dossier().ifPresent(LogFields::dossier);
            return work.get();
        });
    }

    private Uni<Void> received(Streams.Stream stream, Message message) {
        long started = System.nanoTime();
        return untilItWorks(() -> arrive(stream, message))
                .invoke(arrived -> meter.heard(stream, message, arrived.outcome(), started))
                .flatMap(arrived ->
                        arrived.backlog() ? resume(stream) : Uni.createFrom().voidItem())
                .onFailure()
                .recoverWithUni(trouble -> untilItWorks(() -> hold(stream, message, trouble))
                        .invoke(outcome -> meter.heard(stream, message, outcome, started))
                        .replaceWithVoid());
    }

    /** Handles what was kept, in order, until something is missing or fails. */
    Uni<Void> resume(Streams.Stream stream) {
        return untilItWorks(() -> next(stream))
                .flatMap(more -> more ? resume(stream) : Uni.createFrom().voidItem());
    }

    /** @param backlog whether kept messages may be handled now */
    private record Arrived(Outcome outcome, boolean backlog) {}

    private record Resumed(Message message, Outcome outcome) {}

    private Uni<Arrived> arrive(Streams.Stream stream, Message message) {
        return transactions.run(session -> streams.lock(session, stream).flatMap(at -> {
            if (!at.isOpen() || isAhead(stream, at, message)) {
                return streams.keep(session, stream, message).replaceWith(new Arrived(Outcome.KEPT, false));
            }
            return handle(session, stream, at, message).map(outcome -> new Arrived(outcome, at.backlog()));
        }));
    }

    private boolean isAhead(Streams.Stream stream, Streams.Position at, Message message) {
        return readers.counted(stream) && message.sequence() != null && message.sequence() > at.last() + 1;
    }

    private Uni<Outcome> handle(Mutiny.Session session, Streams.Stream stream, Streams.Position at, Message message) {
        long sequence = sequence(stream, message);
        if (readers.counted(stream) && sequence <= at.last()) {
            return Uni.createFrom().item(Outcome.REPEAT);
        }
        message.origin().begin();
        return streams.claim(session, stream.consumer(), message)
                .flatMap(isNew -> isNew
                        ? readers.handle(stream, message).replaceWith(Outcome.HANDLED)
                        : Uni.createFrom().item(Outcome.REPEAT))
                .call(() -> streams.advance(session, stream, sequence));
    }

    /** Who is not of this house numbers nothing for us: where nothing is counted, none is asked for. */
    private long sequence(Streams.Stream stream, Message message) {
        var sequence = message.sequence();
        if (sequence == null && readers.counted(stream)) {
            throw new Unreadable("no ce_sequence");
        }
        return sequence == null ? 0 : sequence;
    }

    /** One kept message in one transaction; true when it was handled and the next may be tried. */
    private Uni<Boolean> next(Streams.Stream stream) {
        long started = System.nanoTime();
        return transactions
                .run(session -> streams.lock(session, stream)
                        .flatMap(at -> streams.first(session, stream)
                                .flatMap(kept -> kept.filter(message -> !at.isParked() && !isAhead(stream, at, message))
                                        .map(message ->
                                                followed(stream, message, () -> resumed(session, stream, at, message)))
                                        .orElseGet(() -> Uni.createFrom().item(Optional.empty())))))
                .invoke(resumed -> resumed.ifPresent(one -> meter.heard(stream, one.message(), one.outcome(), started)))
                .map(Optional::isPresent)
                .onFailure(trouble -> Failure.of(trouble) != Failure.PASSING)
                .recoverWithUni(trouble -> stop(stream, trouble).replaceWith(false));
    }

    private Uni<Optional<Resumed>> resumed(
            Mutiny.Session session, Streams.Stream stream, Streams.Position at, Message message) {
        return handle(session, stream, at, message)
                .call(() -> streams.drop(session, stream, message))
                .call(() -> at.isOpen() ? Uni.createFrom().voidItem() : streams.open(session, stream))
                .map(outcome -> Optional.of(new Resumed(message, outcome)));
    }

    private Uni<Outcome> hold(Streams.Stream stream, Message message, Throwable trouble) {
        return transactions
                .run(session -> streams.lock(session, stream).flatMap(_ -> streams.keep(session, stream, message)))
                .chain(() -> stop(stream, trouble));
    }

    /** Said once: what waits is tried again every second. */
    private Uni<Outcome> stop(Streams.Stream stream, Throwable trouble) {
        var state = Failure.of(trouble) == Failure.PREREQUISITE ? Outcome.WAITING : Outcome.PARKED;
        return transactions
                .run(session -> streams.hold(session, stream, state.name(), String.valueOf(trouble.getMessage())))
                .invoke(isNew -> {
                    if (isNew) {
                        LOG.warnf(Wordless.of(trouble), "%s %s", stream, state);
                    }
                })
                .replaceWith(state);
    }

    /** Passing trouble is waited out on this context: the message is neither lost nor parked for it. */
    private <T> Uni<T> untilItWorks(Supplier<Uni<T>> work) {
        return untilItWorks(work, FIRST_PAUSE_MS);
    }

    private <T> Uni<T> untilItWorks(Supplier<Uni<T>> work, long pause) {
        return Uni.createFrom()
                .deferred(work::get)
                .onFailure(trouble -> Failure.of(trouble) == Failure.PASSING)
                .recoverWithUni(trouble -> {
                    LOG.warnf("trying again in %d ms: %s", pause, trouble.toString());
                    return pause(pause).chain(() -> untilItWorks(work, Math.min(pause * 2, LONGEST_PAUSE_MS)));
                });
    }

    private Uni<Void> pause(long milliseconds) {
        return Uni.createFrom().emitter(then -> vertx.setTimer(milliseconds, _ -> then.complete(null)));
    }
}
