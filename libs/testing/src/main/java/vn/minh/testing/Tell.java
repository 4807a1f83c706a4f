package vn.minh.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.Dependent;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import vn.minh.contracts.Event;
import vn.minh.contracts.Published;
import vn.minh.contracts.Wire;

/**
 * Speaks to the service under test as another service would. Every call returns after the broker's ack, so that order
 * in the test is order on the topic.
 */
@Dependent
public class Tell {

    /** By address; they end with the JVM. To open one takes longer than to send with it. */
    private static final Map<String, KafkaProducer<String, byte[]>> MOUTHS = new ConcurrentHashMap<>();

    private final String broker;

    Tell() {
        this(Broker.address());
    }

    private Tell(String broker) {
        this.broker = broker;
    }

    /** Speaks at another broker, such as that of a whole platform. */
    public static Tell at(String address) {
        return new Tell(address);
    }

    /** Tells a fact as version {@code sequence} of its subject; the answer can be told {@link #again}. */
    public ProducerRecord<String, byte[]> that(Event event, long sequence) {
        var published = requireNonNull(
                event.getClass().getAnnotation(Published.class), () -> event.getClass() + " is not @Published");
        var service = published.type().split("\\.")[2];
        return raw(
                published.topic(),
                event.subject(),
                json(event),
                Map.of(
                        "ce_specversion", "1.0",
                        "ce_id", UUID.randomUUID().toString(),
                        "ce_type", published.type(),
                        "ce_source", "/minh/" + service,
                        "ce_subject", event.subject(),
                        "ce_time", Instant.now().toString(),
                        "ce_sequence", Long.toString(sequence),
                        "ce_actor", "another-service",
                        "content-type", "application/json"));
    }

    /** The same message once more, byte for byte. */
    public void again(ProducerRecord<String, byte[]> told) {
        send(new ProducerRecord<>(told.topic(), null, told.key(), told.value(), told.headers()));
    }

    /** A fact that was heard, told once more: the same bytes under the same id. */
    public void again(String topic, Fact heard) {
        raw(topic, heard.subject(), heard.body().getBytes(UTF_8), heard.headers());
    }

    /** Anything at all: bytes that are no JSON, headers that are missing, a type nobody knows. */
    public ProducerRecord<String, byte[]> raw(String topic, String key, byte[] value, Map<String, String> headers) {
        var message = new ProducerRecord<>(topic, key, value);
        headers.forEach((name, text) -> message.headers().add(name, text.getBytes(UTF_8)));
        send(message);
        return message;
    }

    private void send(ProducerRecord<String, byte[]> message) {
        try {
            MOUTHS.computeIfAbsent(broker, Tell::mouth).send(message).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the broker did not take it: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static KafkaProducer<String, byte[]> mouth(String broker) {
        return new KafkaProducer<>(
                Map.<String, Object>of(
                        "bootstrap.servers", broker, "acks", "all", "linger.ms", 0, "reconnect.backoff.max.ms", 250),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    private static byte[] json(Event event) {
        try {
            return Wire.mapper().writeValueAsBytes(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a contract record must be writable: " + event.getClass(), e);
        }
    }
}
