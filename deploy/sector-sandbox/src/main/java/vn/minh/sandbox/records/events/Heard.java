package vn.minh.sandbox.records.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordMetadata;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jspecify.annotations.Nullable;
import vn.minh.sandbox.Envelope;

/** A message of a topic and what its headers say. */
record Heard(ConsumerRecord<String, byte[]> message) {

    @SuppressWarnings("unchecked")
    static Heard in(Message<byte[]> message) {
        return new Heard(((IncomingKafkaRecordMetadata<String, byte[]>)
                        message.getMetadata(IncomingKafkaRecordMetadata.class).orElseThrow())
                .getRecord());
    }

    /** Its own id; without one, where it lies on the topic. */
    String id() {
        return header("ce_id").orElseGet(this::place);
    }

    String place() {
        return message.topic() + "/" + message.partition() + "/" + message.offset();
    }

    @Nullable String type() {
        return header("ce_type").orElse(null);
    }

    String key() {
        return message.key() == null ? "" : message.key();
    }

    byte[] body() {
        return message.value() == null ? new byte[0] : message.value();
    }

    /** @param what is answered; the same answer to the same message has the same id */
    Envelope answeredBy(String what, String type, Instant time, int sequence) {
        return new Envelope(
                UUID.nameUUIDFromBytes((what + " for " + id()).getBytes(UTF_8)).toString(),
                type,
                key(),
                time,
                sequence,
                id(),
                header("traceparent").orElse(null));
    }

    private Optional<String> header(String name) {
        return Optional.ofNullable(message.headers().lastHeader(name))
                .map(header -> header.value() == null ? "" : new String(header.value(), UTF_8));
    }
}
