package vn.minh.standalone.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The ears and the mouth of the {@link TinyReceiver}: section 3 of the page, and nothing of Minh. */
final class TinyTopics implements AutoCloseable {

    private static final String UPDATED = "vn.minh.sector.record.updated.v1";
    private static final String WITHDRAWN = "vn.minh.sector.record.withdrawn.v1";
    private static final String ASKED = "vn.minh.sector.inventory.requested.v1";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final TinyReceiver receiver;
    private final KafkaConsumer<String, String> hears;
    private final KafkaProducer<String, String> answers;
    private final Thread listening;
    private volatile boolean closed;
    private volatile Optional<Exception> trouble = Optional.empty();

    TinyTopics(TinyReceiver receiver, String bootstrap) {
        this.receiver = receiver;
        this.hears = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        bootstrap,
                        "group.id",
                        "tiny-receiver",
                        "auto.offset.reset",
                        "earliest",
                        "enable.auto.commit",
                        false),
                new StringDeserializer(),
                new StringDeserializer());
        this.answers = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrap), new StringSerializer(), new StringSerializer());
        this.listening = Thread.ofPlatform().name("tiny-receiver").start(this::listen);
    }

    private void listen() {
        try (hears;
                answers) {
            hears.subscribe(List.of("minh.sector.updates.v1", "minh.sector.inventory-requests.v1"));
            while (!closed) {
                var sent = new ArrayList<Future<?>>();
                hears.poll(Duration.ofMillis(100))
                        .forEach(heard -> answersTo(heard).forEach(answer -> sent.add(answers.send(answer))));
                for (var one : sent) {
                    one.get();
                }
                hears.commitSync();
            }
        } catch (ExecutionException | InterruptedException | KafkaException e) {
            trouble = Optional.of(e);
        }
    }

    private List<ProducerRecord<String, String>> answersTo(ConsumerRecord<String, String> heard) {
        try {
            var type = header(heard, "ce_type");
            return switch (type) {
                case UPDATED, WITHDRAWN ->
                    List.of(receipt(heard, receiver.take(type.equals(WITHDRAWN), JSON.readTree(heard.value()))));
                case ASKED ->
                    receiver.inventory(JSON.readTree(heard.value())).stream()
                            .map(part -> part(heard, part))
                            .toList();
                default -> List.of();
            };
        } catch (JsonProcessingException unreadable) {
            return List.of();
        }
    }

    private static ProducerRecord<String, String> receipt(ConsumerRecord<String, String> heard, ObjectNode receipt) {
        return answer(
                "minh.sector.receipts.v1",
                "vn.minh.sector.receipt.issued.v1",
                "receipt for " + header(heard, "ce_id"),
                heard.key(),
                receipt);
    }

    private static ProducerRecord<String, String> part(ConsumerRecord<String, String> heard, ObjectNode part) {
        return answer(
                "minh.sector.inventories.v1",
                "vn.minh.sector.inventory.reported.v1",
                "part " + part.path("part") + " of " + heard.key() + ", "
                        + part.path("takenAt").textValue(),
                heard.key(),
                part);
    }

    private static ProducerRecord<String, String> answer(
            String topic, String type, String id, String key, ObjectNode value) {
        var answer = new ProducerRecord<>(topic, key, value.toString());
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        id,
                        "ce_type",
                        type,
                        "ce_source",
                        "/tiny-receiver",
                        "ce_subject",
                        key,
                        "ce_time",
                        Instant.now().toString(),
                        "content-type",
                        "application/json")
                .forEach((name, text) -> answer.headers().add(name, text.getBytes(UTF_8)));
        return answer;
    }

    private static String header(ConsumerRecord<String, String> heard, String name) {
        var header = heard.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), UTF_8);
    }

    /** Why it hears no more, if it does not. */
    Optional<Exception> trouble() {
        return trouble;
    }

    @Override
    public void close() throws InterruptedException {
        closed = true;
        listening.join();
    }
}
