package vn.minh.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Hears one topic from its first record on and keeps all of it, so that nobody has to begin anew for each question. */
final class Ear {

    private static final Duration POLL = Duration.ofMillis(50);
    private static final Map<String, Ear> EARS = new ConcurrentHashMap<>();

    private final KafkaConsumer<String, String> consumer;
    private final List<TopicPartition> partitions;
    private final Map<String, List<Fact>> heard = new HashMap<>();

    private Ear(String broker, String topic) {
        consumer = new KafkaConsumer<>(
                Map.<String, Object>of(
                        "bootstrap.servers",
                        broker,
                        "enable.auto.commit",
                        false,
                        "fetch.max.wait.ms",
                        50,
                        "reconnect.backoff.max.ms",
                        250),
                new StringDeserializer(),
                new StringDeserializer());
        partitions = consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    static Ear at(String broker, String topic) {
        return EARS.computeIfAbsent(broker + " " + topic, _ -> new Ear(broker, topic));
    }

    /** All of one subject that the broker had when this was called. */
    synchronized List<Fact> upToNow(String subject) {
        var ends = consumer.endOffsets(partitions);
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            listen();
        }
        return List.copyOf(heard.getOrDefault(subject, List.of()));
    }

    /** Waits a moment for something new. */
    synchronized void listen() {
        for (var told : consumer.poll(POLL)) {
            heard.computeIfAbsent(told.key(), _ -> new ArrayList<>()).add(Fact.of(told));
        }
    }
}
