package vn.minh.standalone.backup;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import vn.minh.standalone.Trouble;

/** What the broker is asked about its topics and those who read them. */
final class Kafka implements AutoCloseable {

    private static final Map<String, String> FOR_EVER =
            Map.of("cleanup.policy", "delete", "retention.ms", "-1", "retention.bytes", "-1");

    private final Admin admin;

    Kafka(String bootstrap) {
        admin = Admin.create(Map.of("bootstrap.servers", bootstrap));
    }

    /** Names with the number of partitions, without those the broker keeps for itself. */
    Map<String, Integer> topics() {
        var names = get(admin.listTopics().names());
        var topics = new TreeMap<String, Integer>();
        get(admin.describeTopics(names).allTopicNames())
                .forEach((name, topic) -> topics.put(name, topic.partitions().size()));
        return topics;
    }

    /** A topic that is in the backup and no longer, or not yet, in topics.yaml. */
    void make(String topic, int partitions) {
        get(admin.createTopics(List.of(new NewTopic(topic, partitions, (short) 1).configs(FOR_EVER)))
                .all());
    }

    /** Every group with the topics it has a place in. */
    Map<String, List<String>> groups() {
        var groups = new TreeMap<String, List<String>>();
        get(admin.listGroups().all()).forEach(group -> {
            var topics = places(group.groupId()).keySet().stream()
                    .map(TopicPartition::topic)
                    .collect(Collectors.toCollection(TreeSet::new));
            if (!topics.isEmpty()) {
                groups.put(group.groupId(), List.copyOf(topics));
            }
        });
        return groups;
    }

    /** Records of these topics that the group has not read yet. */
    long unread(String group, List<String> topics, Map<String, Integer> partitions) {
        var places = places(group);
        var asked = topics.stream()
                .flatMap(topic -> java.util.stream.IntStream.range(0, partitions.getOrDefault(topic, 0))
                        .mapToObj(partition -> new TopicPartition(topic, partition)))
                .collect(Collectors.toMap(partition -> partition, _ -> OffsetSpec.latest()));
        return get(admin.listOffsets(asked).all()).entrySet().stream()
                .mapToLong(end -> end.getValue().offset() - places.getOrDefault(end.getKey(), 0L))
                .sum();
    }

    private Map<TopicPartition, Long> places(String group) {
        var places = new java.util.HashMap<TopicPartition, Long>();
        get(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata())
                .forEach((partition, place) -> {
                    if (place != null) {
                        places.put(partition, place.offset());
                    }
                });
        return places;
    }

    private static <T> T get(KafkaFuture<T> answer) {
        try {
            return answer.get();
        } catch (ExecutionException e) {
            throw new Trouble("Kafka refused: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("interrupted while Kafka was asked", e);
        }
    }

    @Override
    public void close() {
        admin.close();
    }
}
