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
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;

/** Makes the topics that are written down and not there yet. One that is there is never changed. */
final class Topics {

    private static final long PATIENCE_SECONDS = 30;

    private Topics() {}

    static List<NewTopic> written(Home home) throws IOException {
        var file = Data.yaml(home.deploy("kafka/topics.yaml"));
        var defaults = file.path("defaults");
        return Data.each(file.path("topics"))
                .map(topic -> new NewTopic(
                                topic.path("name").asText(),
                                topic.path("partitions")
                                        .asInt(defaults.path("partitions").asInt()),
                                (short) defaults.path("replication").asInt())
                        .configs(config(defaults, topic)))
                .toList();
    }

    static void make(Broker broker) throws IOException {
        var written = written(broker.home());
        try (var admin =
                Admin.create(Map.<String, Object>of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, broker.address()))) {
            var there = admin.listTopics().names().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            var missing = written.stream()
                    .filter(topic -> !there.contains(topic.name()))
                    .toList();
            admin.createTopics(missing).all().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new Trouble("the topics could not be made: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("making the topics was interrupted", e);
        }
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
