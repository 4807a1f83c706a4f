package vn.minh.sandbox.records.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A message of the topic of updates and what its headers say. */
record Heard(ConsumerRecord<String, byte[]> message) {

    /** Its own id; without one, where it lies on the topic. */
    String id() {
        return header("ce_id").orElseGet(this::place);
    }

    String place() {
        return message.topic() + "/" + message.partition() + "/" + message.offset();
    }

    Optional<String> type() {
        return header("ce_type");
    }

    Optional<String> traceparent() {
        return header("traceparent");
    }

    String key() {
        return message.key() == null ? "" : message.key();
    }

    byte[] body() {
        return message.value() == null ? new byte[0] : message.value();
    }

    private Optional<String> header(String name) {
        return Optional.ofNullable(message.headers().lastHeader(name))
                .map(header -> header.value() == null ? "" : new String(header.value(), UTF_8));
    }
}
