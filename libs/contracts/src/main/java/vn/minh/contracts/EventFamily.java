package vn.minh.contracts;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The facts of one topic by their public names: what an inbox needs to read a message back into its record.
 *
 * <p>The sealed interface is the only list of them. A mistake in it (a fact without a name, a name given twice, a fact
 * on another topic) would lose messages silently, so it is refused when the family is made: at start, not at the first
 * message.
 *
 * @param <E> the sealed interface of the topic, e.g. {@code SelfAssessmentEvent}
 */
public final class EventFamily<E extends Event> {

    private final String topic;
    private final Map<String, Class<? extends E>> records;

    private EventFamily(String topic, Map<String, Class<? extends E>> records) {
        this.topic = topic;
        this.records = records;
    }

    /**
     * Reads the names off the records that the interface permits.
     *
     * @throws IllegalArgumentException naming the class at fault: not sealed, no {@link Published}, a type used twice,
     *     more than one topic
     */
    public static <E extends Event> EventFamily<E> of(Class<E> sealedInterface) {
        var records = new LinkedHashMap<String, Class<? extends E>>();
        for (var permitted : permittedBy(sealedInterface)) {
            var record = permitted.asSubclass(sealedInterface);
            var other = records.putIfAbsent(published(record).type(), record);
            if (other != null) {
                throw refused(record, "has the type of " + other.getName() + ": give it a name of its own");
            }
        }
        return new EventFamily<>(theOnlyTopic(sealedInterface, records), records);
    }

    /** The topic all facts of the family are told on. */
    public String topic() {
        return topic;
    }

    /** Every type of the family, as it stands in the {@code ce_type} header. */
    public Set<String> types() {
        return Set.copyOf(records.keySet());
    }

    /**
     * The record a message is read into.
     *
     * @param type value of the {@code ce_type} header
     * @return empty for a type this build does not know, i.e. one of a newer writer
     */
    public Optional<Class<? extends E>> recordOf(String type) {
        return Optional.ofNullable(records.get(type));
    }

    private static Class<?>[] permittedBy(Class<?> sealedInterface) {
        if (!sealedInterface.isSealed()) {
            throw refused(sealedInterface, "is not sealed: its facts cannot be listed");
        }
        return sealedInterface.getPermittedSubclasses();
    }

    private static Published published(Class<?> record) {
        var published = record.getAnnotation(Published.class);
        if (published == null) {
            throw refused(record, "has no @Published: nobody could name it on the wire");
        }
        return published;
    }

    private static String theOnlyTopic(Class<?> sealedInterface, Map<String, ? extends Class<?>> records) {
        var topics = records.values().stream()
                .map(record -> published(record).topic())
                .collect(toUnmodifiableSet());
        if (topics.size() != 1) {
            throw refused(sealedInterface, "has facts on several topics, which loses their order: " + topics);
        }
        return topics.iterator().next();
    }

    private static IllegalArgumentException refused(Class<?> type, String why) {
        return new IllegalArgumentException(type.getName() + " " + why);
    }
}
