package vn.minh.deployment.chart;

import static vn.minh.deployment.chart.Manifest.each;
import static vn.minh.deployment.chart.Manifest.name;
import static vn.minh.deployment.chart.Manifest.object;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.minh.deployment.Sources;

/** Topics and users where the chart brings Kafka. What a service may comes from its own settings, not from the chart. */
final class KafkaRules {

    private KafkaRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule(
                        "there are the topics of the file and no others",
                        KafkaRules::otherTopics,
                        manifest ->
                                manifest.objects().remove(manifest.one("KafkaTopic", "minh.review.recognition.v1"))),
                new Rule(
                        "facts are kept for ever, and no copy is the only one while another is away",
                        manifest -> manifest.all("KafkaTopic")
                                .filter(topic ->
                                        topic.at("/spec/config/retention.ms").asInt() != -1
                                                || !topic.at("/spec/config/cleanup.policy")
                                                        .asText()
                                                        .equals("delete")
                                                || !copies(topic))
                                .map(Manifest::kindAndName)
                                .toList(),
                        manifest -> object(manifest.one("KafkaTopic", "minh.review.recognition.v1")
                                        .path("spec"))
                                .put("replicas", 2)),
                new Rule(
                        "a user may exactly what its service writes and reads",
                        KafkaRules::wrongRights,
                        manifest -> ((ObjectNode) manifest.one("KafkaUser", "minh-reporting")
                                        .at("/spec/authorization/acls/0"))
                                .putArray("operations")
                                .add("Describe")
                                .add("Write")),
                new Rule(
                        "no right has a name that begins somehow, but for who only looks at lags",
                        manifest -> manifest.all("KafkaUser")
                                .filter(user -> !name(user).equals("minh-keda"))
                                .filter(user -> each(user.at("/spec/authorization/acls"))
                                        .anyMatch(acl -> !acl.at("/resource/patternType")
                                                        .asText()
                                                        .equals("literal")
                                                || acl.at("/resource/name")
                                                        .asText()
                                                        .contains("*")))
                                .map(Manifest::kindAndName)
                                .toList(),
                        manifest -> object(manifest.one("KafkaUser", "minh-review")
                                        .at("/spec/authorization/acls/0/resource"))
                                .put("patternType", "prefix")),
                new Rule(
                        "every topic is written by one and its readers are let",
                        KafkaRules::unwritten,
                        manifest -> manifest.objects().remove(manifest.one("KafkaUser", "minh-review"))),
                new Rule(
                        "the broker makes no topic by itself and forgets nothing",
                        manifest -> manifest.all("Kafka")
                                .filter(kafka -> !kafka.at("/spec/kafka/config/auto.create.topics.enable")
                                                .asText()
                                                .equals("false")
                                        || kafka.at("/spec/kafka/config/log.retention.ms")
                                                        .asInt()
                                                != -1
                                        || !kafka.at("/spec/kafka").has("rack"))
                                .map(Manifest::kindAndName)
                                .toList(),
                        manifest -> object(manifest.one("Kafka", "minh").at("/spec/kafka/config"))
                                .put("auto.create.topics.enable", "true")));
    }

    private static List<String> otherTopics(Manifest manifest) {
        if (manifest.all("Kafka").findAny().isEmpty()) {
            return List.of();
        }
        var difference = new TreeSet<>(Sources.topics());
        manifest.all("KafkaTopic").forEach(topic -> {
            if (!difference.remove(name(topic))) {
                difference.add("not in the file: " + name(topic));
            }
        });
        return List.copyOf(difference);
    }

    private static boolean copies(ObjectNode topic) {
        int replicas = topic.at("/spec/replicas").asInt();
        int inSync = topic.at("/spec/config/min.insync.replicas").asInt();
        return replicas == 1 && inSync == 1 || replicas == 3 && inSync == 2;
    }

    private static List<String> wrongRights(Manifest manifest) {
        var findings = new ArrayList<String>();
        manifest.all("KafkaUser")
                .filter(user -> !name(user).equals("minh-keda"))
                .forEach(user -> {
                    var service = name(user).substring(Chart.RELEASE.length() + 1);
                    var rights = rights(user);
                    var wanted = wanted(service.equals("sector") ? "sandbox" : service, service);
                    if (!rights.equals(wanted)) {
                        var more = new TreeSet<>(rights);
                        more.removeAll(wanted);
                        wanted.removeAll(rights);
                        findings.add(name(user) + " may besides " + more + " and lacks " + wanted);
                    }
                });
        return findings;
    }

    private static Set<String> wanted(String service, String as) {
        var wanted = new TreeSet<String>();
        Consumers.of(service).forEach((group, topics) -> {
            wanted.add("group " + group.replaceFirst("^" + service, as) + " [Describe, Read]");
            topics.forEach(topic -> wanted.add("topic " + topic + " [Describe, Read]"));
        });
        TopicsTest.writtenBy(service).forEach(topic -> wanted.add("topic " + topic + " [Describe, Write]"));
        return wanted;
    }

    private static Set<String> rights(ObjectNode user) {
        var rights = new TreeSet<String>();
        each(user.at("/spec/authorization/acls"))
                .forEach(acl -> rights.add(acl.at("/resource/type").asText() + " "
                        + acl.at("/resource/name").asText() + " " + operations(acl.path("operations"))));
        return rights;
    }

    private static List<String> operations(com.fasterxml.jackson.databind.JsonNode operations) {
        return each((ArrayNode) operations)
                .map(com.fasterxml.jackson.databind.JsonNode::asText)
                .sorted()
                .toList();
    }

    private static List<String> unwritten(Manifest manifest) {
        var granted = new ArrayList<String>();
        manifest.all("KafkaUser")
                .filter(user -> !name(user).equals("minh-sector"))
                .forEach(user -> granted.addAll(rights(user)));
        return manifest.all("KafkaTopic")
                .map(Manifest::name)
                .filter(topic -> !topic.startsWith("minh.sector.")
                        && granted.stream()
                                        .filter(("topic " + topic + " [Describe, Write]")::equals)
                                        .count()
                                != 1)
                .toList();
    }
}
