package vn.minh.standalone.scale;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import vn.minh.standalone.Platform;
import vn.minh.standalone.journey.Audit;

/** Every record of every topic from the first: facts may stand there twice, but equal, in order, and none may lack. */
final class Tape {

    private final Map<String, Set<String>> facts = new TreeMap<>();
    private final Map<String, Integer> bodies = new HashMap<>();
    private final Map<String, Long> last = new HashMap<>();
    private long repeats;

    static Tape of(Platform platform) throws Exception {
        var tape = new Tape();
        var settings = Map.<String, Object>of("bootstrap.servers", platform.bootstrapServers());
        try (var admin = Admin.create(settings);
                var reader = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var topics = admin.listTopics().names().get().stream()
                    .filter(topic -> topic.startsWith("minh."))
                    .toList();
            var partitions = topics.stream()
                    .flatMap(topic -> reader.partitionsFor(topic).stream())
                    .map(part -> new TopicPartition(part.topic(), part.partition()))
                    .toList();
            reader.assign(partitions);
            reader.seekToBeginning(partitions);
            var ends = reader.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> reader.position(end.getKey()) < end.getValue())) {
                reader.poll(Duration.ofMillis(200)).forEach(tape::take);
            }
        }
        return tape;
    }

    private void take(ConsumerRecord<String, byte[]> fact) {
        var id = header(fact, "ce_id");
        var before = bodies.putIfAbsent(id, Arrays.hashCode(fact.value()));
        if (before != null) {
            repeats++;
            assertThat(Arrays.hashCode(fact.value())).as("copies of %s", id).isEqualTo(before);
            return;
        }
        facts.computeIfAbsent(fact.topic(), _ -> new HashSet<>()).add(id);
        // On the topics of the sector database the revision stands for the sequence.
        if (!fact.topic().startsWith("minh.sector.")) {
            long sequence = Long.parseLong(header(fact, "ce_sequence"));
            assertThat(sequence)
                    .as("next of %s on %s", fact.key(), fact.topic())
                    .isEqualTo(last.getOrDefault(fact.topic() + " " + fact.key(), 0L) + 1);
            last.put(fact.topic() + " " + fact.key(), sequence);
        }
    }

    private static String header(ConsumerRecord<String, byte[]> fact, String name) {
        return new String(fact.headers().lastHeader(name).value(), UTF_8);
    }

    /** Each row of each ledger is on its topic, and nothing else is. */
    void hasWhatTheLedgersHave(Books books) {
        for (var ledger : Audit.LEDGERS) {
            for (var topic : List.copyOf(facts.keySet())) {
                long rows = books.count(ledger, "select count(*) from event_log where topic = ?", topic);
                if (rows > 0) {
                    assertThat(facts.get(topic)).as("facts on %s", topic).hasSize((int) rows);
                }
            }
        }
    }

    @Override
    public String toString() {
        return facts.values().stream().mapToInt(Set::size).sum() + " facts, " + repeats + " repeats";
    }
}
