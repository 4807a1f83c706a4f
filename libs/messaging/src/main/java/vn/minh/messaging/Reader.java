package vn.minh.messaging;

import io.smallrye.mutiny.Uni;
import vn.minh.contracts.Event;

/**
 * One feature that reads one topic. The feature's one {@code @Incoming} method takes all its topics and hands each
 * message to {@link Inbox#receive}; the inbox calls {@link #handle} of the topic's reader once per fact, in the order of
 * its subject, in the transaction that remembers it.
 *
 * <p>{@code handle} switches over the sealed family without a default: a new fact does not compile until every reader
 * has decided what it means to it.
 */
public interface Reader<E extends Event> {

    /** {@code <service>.<feature>}, equal to the Kafka consumer group. */
    String name();

    /** The sealed interface of the topic. */
    Class<E> events();

    /**
     * Acts on a fact. {@code NotYet} lets the subject wait and resumes by itself; any other refusal or bug parks the
     * subject for an operator.
     */
    Uni<?> handle(E event);

    /** False for the topics of the sector database, whose sequence is a revision: repeats are known by id alone. */
    default boolean counted() {
        return true;
    }
}
