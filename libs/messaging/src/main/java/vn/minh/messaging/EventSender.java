package vn.minh.messaging;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Sends facts in waves: the first of every subject at once, then the second of every subject whose first the broker
 * has. Subjects are pipelined; within one, n+1 is never on its way before n has arrived.
 */
@ApplicationScoped
class EventSender {

    private static final Logger LOG = Logger.getLogger(EventSender.class);

    private final String source;
    private final KafkaProducer<String, byte[]> kafka;

    EventSender(
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            @ConfigProperty(name = "minh.service") String service) {
        this.source = "/minh/" + service;
        this.kafka = new KafkaProducer<>(settings(broker), new StringSerializer(), new ByteArraySerializer());
    }

    /** Asked between two waves: whether it is still for this relay to go on. */
    interface Leave {

        boolean holds() throws Throwable;
    }

    /** Blocks until the broker has answered; the ids of what it has. */
    List<UUID> send(List<LoggedEvent> waiting, Leave leave) throws Throwable {
        requireBrokerFor(waiting);
        var acknowledged = new ArrayList<UUID>(waiting.size());
        var lines = linesOf(waiting);
        while (!lines.isEmpty() && (acknowledged.isEmpty() || leave.holds())) {
            var wave = lines.stream().map(this::sendHead).toList();
            lines = new ArrayList<>();
            for (var sent : wave) {
                if (arrived(sent)) {
                    acknowledged.add(sent.line().removeFirst().id());
                    if (!sent.line().isEmpty()) {
                        lines.add(sent.line());
                    }
                }
            }
        }
        return acknowledged;
    }

    private record Sent(Deque<LoggedEvent> line, Future<RecordMetadata> answer) {}

    private Sent sendHead(Deque<LoggedEvent> line) {
        return new Sent(line, kafka.send(CloudEvents.message(line.getFirst(), source)));
    }

    /** A line whose head did not arrive stops here: what follows it waits for the next round. */
    private static boolean arrived(Sent sent) throws InterruptedException {
        try {
            sent.answer().get();
            return true;
        } catch (ExecutionException refused) {
            LOG.warnf("%s waits: %s", sent.line().getFirst().line(), refused.getCause());
            return false;
        }
    }

    /** One clear failure instead of one per fact when the broker is away. */
    private void requireBrokerFor(List<LoggedEvent> waiting) {
        waiting.stream().map(LoggedEvent::topic).distinct().forEach(kafka::partitionsFor);
    }

    private static List<Deque<LoggedEvent>> linesOf(List<LoggedEvent> waiting) {
        var lines = new LinkedHashMap<LoggedEvent.Line, Deque<LoggedEvent>>();
        waiting.forEach(fact ->
                lines.computeIfAbsent(fact.line(), _ -> new ArrayDeque<>()).add(fact));
        return new ArrayList<>(lines.values());
    }

    @PreDestroy
    void close() {
        kafka.close(Duration.ofSeconds(2));
    }

    /** How the broker is reached and whom it knows us as is what {@code kafka.*} says, for readers and for us. */
    private static Map<String, Object> settings(Map<String, Object> broker) {
        var settings = new HashMap<>(broker);
        settings.keySet().retainAll(ProducerConfig.configNames());
        settings.putAll(Map.of(
                ProducerConfig.ACKS_CONFIG, "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true,
                ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 5,
                ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4",
                ProducerConfig.LINGER_MS_CONFIG, 0,
                ProducerConfig.MAX_BLOCK_MS_CONFIG, 3000,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 3000,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 6000));
        return settings;
    }
}
