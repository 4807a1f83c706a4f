package vn.minh.standalone.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import vn.minh.standalone.backup.Manifest.TopicCopy;

/** Copies every record of every topic, as far as the topic goes when it is begun. */
final class TopicsCopy {

    static final String FOLDER = "topics";

    private static final Duration POLL = Duration.ofSeconds(1);

    private final String bootstrap;

    TopicsCopy(String bootstrap) {
        this.bootstrap = bootstrap;
    }

    static Path file(Path backup, String topic) {
        return backup.resolve(FOLDER).resolve(topic + ".ndjson.gz");
    }

    Map<String, TopicCopy> to(Path backup) throws IOException {
        Files.createDirectory(backup.resolve(FOLDER));
        var copied = new TreeMap<String, TopicCopy>();
        try (var kafka = new Kafka(bootstrap);
                var consumer = new KafkaConsumer<byte[], byte[]>(settings())) {
            for (var topic : kafka.topics().entrySet()) {
                long records = copy(consumer, topic.getKey(), topic.getValue(), file(backup, topic.getKey()));
                copied.put(topic.getKey(), new TopicCopy(topic.getValue(), records));
            }
        }
        return copied;
    }

    private static long copy(Consumer<byte[], byte[]> consumer, String topic, int partitions, Path file)
            throws IOException {
        var all = IntStream.range(0, partitions)
                .mapToObj(partition -> new TopicPartition(topic, partition))
                .toList();
        consumer.assign(all);
        consumer.seekToBeginning(all);
        var ends = consumer.endOffsets(all);
        long records = 0;
        try (var lines =
                new BufferedWriter(new OutputStreamWriter(Tar.gzip(Files.newOutputStream(file)), UTF_8), 1 << 16)) {
            while (all.stream()
                    .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
                records += write(consumer, ends, lines);
            }
        }
        return records;
    }

    private static long write(Consumer<byte[], byte[]> consumer, Map<TopicPartition, Long> ends, Writer lines)
            throws IOException {
        long written = 0;
        for (var found : consumer.poll(POLL)) {
            if (found.offset() < ends.getOrDefault(new TopicPartition(found.topic(), found.partition()), 0L)) {
                lines.write(TopicRecord.of(found).line());
                lines.write('\n');
                written++;
            }
        }
        return written;
    }

    private Map<String, Object> settings() {
        return Map.of(
                "bootstrap.servers",
                bootstrap,
                "enable.auto.commit",
                false,
                "fetch.max.bytes",
                8 * 1024 * 1024,
                "key.deserializer",
                ByteArrayDeserializer.class,
                "value.deserializer",
                ByteArrayDeserializer.class);
    }
}
