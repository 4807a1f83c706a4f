package vn.minh.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import vn.minh.observability.LogFields;

/**
 * A message as it came, readable or not.
 *
 * @param sequence from the header; absent when it has none that is a number from 1
 * @param id from the header; made of topic, partition and offset when it has none
 */
record Message(
        String topic,
        String key,
        String id,
        String type,
        @Nullable Long sequence,
        Map<String, String> headers,
        byte[] data) {

    static Message of(ConsumerRecord<String, byte[]> kafka) {
        var headers = CloudEvents.read(kafka.headers());
        var place = kafka.topic() + "/" + kafka.partition() + "/" + kafka.offset();
        return new Message(
                kafka.topic(),
                kafka.key() == null ? "(no key)" : kafka.key(),
                headers.getOrDefault(CloudEvents.ID, place),
                headers.getOrDefault(CloudEvents.TYPE, ""),
                sequence(headers.get(CloudEvents.SEQUENCE)),
                headers,
                kafka.value() == null ? new byte[0] : kafka.value());
    }

    private static @Nullable Long sequence(@Nullable String header) {
        try {
            long value = header == null ? 0 : Long.parseLong(header);
            return value >= 1 ? value : null;
        } catch (NumberFormatException _) {
            return null;
        }
    }

    /** The self-assessment it is about: named in it, or its subject. */
    Optional<String> dossier() {
        return topic.contains(".self-assessment.") ? Optional.of(key) : LogFields.dossierIn(new String(data, UTF_8));
    }

    Origin origin() {
        return new Origin(headers.get(CloudEvents.ACTOR), id, Origin.trace(headers.get(CloudEvents.TRACE)));
    }
}
