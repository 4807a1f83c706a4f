package vn.minh.standalone;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/** Makes the topics that are written down and not there yet. One that is there is never changed. */
final class Topics {

    private static final long PATIENCE_SECONDS = 30;

    private Topics() {}

    /**
     * What a cluster has more of than one machine; never less than what is written.
     *
     * @param partitions of every topic; 0: as written
     * @param replication of every topic; 0: as written
     */
    record Breadth(int partitions, int replication) {

        static final Breadth AS_WRITTEN = new Breadth(0, 0);
    }

    static List<NewTopic> written(Home home) throws IOException {
        return written(home, Breadth.AS_WRITTEN);
    }

    static List<NewTopic> written(Home home, Breadth breadth) throws IOException {
        var file = Data.yaml(home.deploy("kafka/topics.yaml"));
        var defaults = file.path("defaults");
        return Data.each(file.path("topics"))
                .map(topic -> made(defaults, topic, breadth))
                .toList();
    }

    /**
     * @param kafka how the broker is reached
     * @return the names of those that were not there
     */
    static List<String> make(Map<String, Object> kafka, List<NewTopic> written) {
        try (var admin = Admin.create(kafka)) {
            var there = admin.listTopics().names().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            var missing = written.stream()
                    .filter(topic -> !there.contains(topic.name()))
                    .toList();
            admin.createTopics(missing).all().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return missing.stream().map(NewTopic::name).toList();
        } catch (ExecutionException | TimeoutException e) {
            throw new Trouble("the topics could not be made: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("making the topics was interrupted", e);
        }
    }

    /** Where there are copies, all but one must have what counts as kept: one node may always be away. */
    private static NewTopic made(JsonNode defaults, JsonNode topic, Breadth breadth) {
        int partitions = Math.max(breadth.partitions(), number(defaults, topic, "partitions"));
        int copies = Math.max(breadth.replication(), number(defaults, topic, "replication"));
        var config = config(defaults, topic);
        if (copies > 1) {
            config.put("min.insync.replicas", Integer.toString(copies - 1));
        }
        return new NewTopic(topic.path("name").asText(), partitions, (short) copies).configs(config);
    }

    private static int number(JsonNode defaults, JsonNode topic, String name) {
        return topic.path(name).asInt(defaults.path(name).asInt());
    }

    private static Map<String, String> config(JsonNode defaults, JsonNode topic) {
        var config = new HashMap<String, String>();
        defaults.path("config")
                .properties()
                .forEach(entry -> config.put(entry.getKey(), entry.getValue().asText()));
        topic.path("config")
                .properties()
                .forEach(entry -> config.put(entry.getKey(), entry.getValue().asText()));
        return config;
    }
}
