package vn.minh.standalone;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;

/** Waits until every reader of the directory has heard it to the end: only then can a demonstration begin. */
final class Heard {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Map<String, Set<String>> READERS = Map.of(
            "minh.assessment.org-unit.v1",
                    Set.of("evidence.evidence", "publication.register", "reporting.facts", "review.externalreview"),
            "minh.assessment.indicator-set.v1",
                    Set.of("review.externalreview", "publication.register", "evidence.catalogue"));

    private final Map<String, Object> kafka;
    private final Predicate<String> has;

    /**
     * @param kafka how the broker is reached
     * @param has whether a service is there at all
     */
    Heard(Map<String, Object> kafka, Predicate<String> has) {
        this.kafka = kafka;
        this.has = has;
    }

    void everything() {
        try (var admin = Admin.create(kafka)) {
            READERS.forEach((topic, groups) -> groups.stream()
                    .filter(group -> has.test(group.substring(0, group.indexOf('.'))))
                    .forEach(group -> {
                        if (!Wait.until(PATIENCE, () -> isAtTheEnd(admin, topic, group))) {
                            throw new Trouble(group + " did not hear " + topic + " to its end.");
                        }
                    }));
        }
    }

    private static boolean isAtTheEnd(Admin admin, String topic, String group) {
        try {
            var partitions = admin.describeTopics(Set.of(topic)).allTopicNames().get().values().stream()
                    .flatMap(described -> described.partitions().stream())
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .collect(Collectors.toMap(partition -> partition, _ -> OffsetSpec.latest()));
            var ends = admin.listOffsets(partitions).all().get();
            var heard = admin.listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get();
            return ends.entrySet().stream().allMatch(end -> {
                var place = heard.get(end.getKey());
                return end.getValue().offset() == (place == null ? 0 : place.offset());
            });
        } catch (ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
