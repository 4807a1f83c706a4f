package vn.minh.testing;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.awaitility.Awaitility;

/** The topics of {@code deploy/kafka/topics.yaml}, made on a test broker as they are made everywhere else. */
record Topics(Defaults defaults, List<Topic> topics) {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Defaults(int partitions, Map<String, String> config) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Topic(String name) {}

    static void create(String address) {
        var file = read();
        try (var admin = admin(address)) {
            admin.createTopics(file.topics.stream().map(file::asNew).toList())
                    .all()
                    .get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the test broker has no topics: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        awaitLeaders(address, Duration.ofSeconds(30));
    }

    static void awaitLeaders(String address, Duration within) {
        var names = read().topics.stream().map(Topic::name).toList();
        try (var admin = admin(address)) {
            Awaitility.await()
                    .atMost(within)
                    .pollInterval(Duration.ofMillis(50))
                    .ignoreExceptions()
                    .until(() -> admin.describeTopics(names).allTopicNames().get().values().stream()
                            .flatMap(topic -> topic.partitions().stream())
                            .allMatch(partition -> partition.leader() != null));
        }
    }

    private NewTopic asNew(Topic topic) {
        return new NewTopic(topic.name, defaults.partitions, (short) 1).configs(defaults.config);
    }

    private static Topics read() {
        try {
            return new YAMLMapper()
                    .readValue(
                            Folders.root().resolve("deploy/kafka/topics.yaml").toFile(), Topics.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Admin admin(String address) {
        return Admin.create(Map.of("bootstrap.servers", address, "reconnect.backoff.max.ms", "100"));
    }
}
