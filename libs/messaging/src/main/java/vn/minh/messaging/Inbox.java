package vn.minh.messaging;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;

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
    private final Vertx vertx;

    Inbox(Transactions transactions, Streams streams, Readers readers, Vertx vertx) {
        this.transactions = transactions;
        this.streams = streams;
        this.readers = readers;
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
        return untilItWorks(() -> arrive(stream, message))
                .flatMap(backlog -> backlog ? resume(stream) : Uni.createFrom().voidItem())
                .onFailure()
                .recoverWithUni(trouble -> untilItWorks(() -> hold(stream, message, trouble)));
    }

    /** Handles what was kept, in order, until something is missing or fails. */
    Uni<Void> resume(Streams.Stream stream) {
        return untilItWorks(() -> next(stream))
                .flatMap(more -> more ? resume(stream) : Uni.createFrom().voidItem());
    }

    /** Whether kept messages may be handled now. */
    private Uni<Boolean> arrive(Streams.Stream stream, Message message) {
        return transactions.run(session -> streams.lock(session, stream).flatMap(at -> {
            if (!at.isOpen() || isAhead(stream, at, message)) {
                return streams.keep(session, stream, message).replaceWith(false);
            }
            return handle(session, stream, at, message).replaceWith(at.backlog());
        }));
    }

    private boolean isAhead(Streams.Stream stream, Streams.Position at, Message message) {
        return readers.counted(stream) && message.sequence() != null && message.sequence() > at.last() + 1;
    }

    private Uni<Void> handle(Mutiny.Session session, Streams.Stream stream, Streams.Position at, Message message) {
        Long sequence = message.sequence();
        if (sequence == null) {
            throw new Unreadable("no ce_sequence");
        }
        if (readers.counted(stream) && sequence <= at.last()) {
            return Uni.createFrom().voidItem();
        }
        message.origin().begin();
        return streams.claim(session, stream.consumer(), message)
                .flatMap(isNew -> isNew
                        ? readers.handle(stream, message)
                        : Uni.createFrom().voidItem())
                .call(() -> streams.advance(session, stream, sequence));
    }

    /** One kept message in one transaction; true when it was handled and the next may be tried. */
    private Uni<Boolean> next(Streams.Stream stream) {
        return transactions
                .run(session -> streams.lock(session, stream)
                        .flatMap(at -> streams.first(session, stream)
                                .flatMap(kept -> kept.filter(message -> at.isOpen() && !isAhead(stream, at, message))
                                        .map(message -> handle(session, stream, at, message)
                                                .call(() -> streams.drop(session, stream, message))
                                                .replaceWith(true))
                                        .orElseGet(() -> Uni.createFrom().item(false)))))
                .onFailure(trouble -> Failure.of(trouble) != Failure.PASSING)
                .recoverWithUni(trouble -> stop(stream, trouble).replaceWith(false));
    }

    private Uni<Void> hold(Streams.Stream stream, Message message, Throwable trouble) {
        return transactions
                .run(session -> streams.lock(session, stream).flatMap(_ -> streams.keep(session, stream, message)))
                .chain(() -> stop(stream, trouble));
    }

    private Uni<Void> stop(Streams.Stream stream, Throwable trouble) {
        var state = Failure.of(trouble) == Failure.PREREQUISITE ? "WAITING" : "PARKED";
        LOG.warnf(trouble, "%s %s", stream, state);
        return transactions.run(session -> streams.hold(session, stream, state, String.valueOf(trouble.getMessage())));
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
