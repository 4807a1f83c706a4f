package vn.minh.messaging;

import static java.util.stream.Collectors.toMap;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** How far the groups of this service are behind, asked of the broker itself: true also of a reader that hangs. */
@ApplicationScoped
class Lags {

    /** @param records not read yet, over all partitions */
    record Lag(String group, String topic, long records) {}

    private static final int PATIENCE_MS = 5000;

    private final Map<String, Object> kafka;
    private final Map<String, Set<String>> topics;
    private @Nullable Admin broker;

    Lags(@Identifier("default-kafka-broker") Map<String, Object> kafka, Subscriptions subscriptions) {
        this.kafka = kafka;
        this.topics = subscriptions.topics();
    }

    /** Blocks until the broker has answered. A topic that a group never read is behind by all it holds. */
    synchronized List<Lag> read() throws InterruptedException, ExecutionException {
        var admin = admin();
        var partitions = partitions(admin);
        var ends = offsets(admin, partitions, OffsetSpec.latest());
        var begins = offsets(admin, partitions, OffsetSpec.earliest());
        var specs = topics.keySet().stream().collect(toMap(group -> group, _ -> new ListConsumerGroupOffsetsSpec()));
        var reached = admin.listConsumerGroupOffsets(specs).all().get();
        var lags = new ArrayList<Lag>();
        topics.forEach((group, read) -> read.forEach(topic -> {
            var committed = reached.getOrDefault(group, Map.of());
            long behind = partitions.stream()
                    .filter(partition -> partition.topic().equals(topic))
                    .mapToLong(partition -> ends.getOrDefault(partition, 0L)
                            - place(committed.get(partition), begins.getOrDefault(partition, 0L)))
                    .map(records -> Math.max(0, records))
                    .sum();
            lags.add(new Lag(group, topic, behind));
        }));
        return lags;
    }

    private static long place(@Nullable OffsetAndMetadata committed, long begin) {
        return committed == null ? begin : Math.max(begin, committed.offset());
    }

    private Set<TopicPartition> partitions(Admin admin) throws InterruptedException, ExecutionException {
        var all =
                topics.values().stream().flatMap(Collection::stream).distinct().toList();
        var partitions = new HashSet<TopicPartition>();
        for (var topic : admin.describeTopics(all).allTopicNames().get().values()) {
            topic.partitions().forEach(one -> partitions.add(new TopicPartition(topic.name(), one.partition())));
        }
        return partitions;
    }

    private static Map<TopicPartition, Long> offsets(Admin admin, Set<TopicPartition> partitions, OffsetSpec which)
            throws InterruptedException, ExecutionException {
        var asked = partitions.stream().collect(toMap(partition -> partition, _ -> which));
        return admin.listOffsets(asked).all().get().entrySet().stream()
                .collect(toMap(Map.Entry::getKey, found -> found.getValue().offset()));
    }

    private Admin admin() {
        if (broker == null) {
            broker = Admin.create(settings());
        }
        return broker;
    }

    private Map<String, Object> settings() {
        var settings = new HashMap<>(kafka);
        settings.keySet().retainAll(AdminClientConfig.configNames());
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MS);
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MS);
        settings.put(AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 2 * PATIENCE_MS);
        return settings;
    }

    @PreDestroy
    synchronized void close() {
        if (broker != null) {
            broker.close(Duration.ofSeconds(2));
        }
    }
}
