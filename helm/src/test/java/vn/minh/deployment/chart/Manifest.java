package vn.minh.deployment.chart;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** All objects of one release. */
record Manifest(List<ObjectNode> objects) {

    static final String HOOK = "minh.test/hook";

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();

    static Manifest parse(String text) {
        var objects = new ArrayList<ObjectNode>();
        try (var documents = YAML.readerFor(JsonNode.class).<JsonNode>readValues(text)) {
            while (documents.hasNext()) {
                if (documents.next() instanceof ObjectNode object) {
                    objects.add(object);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Manifest(objects);
    }

    /** To be broken without harm to the next test. */
    Manifest copy() {
        return new Manifest(
                new ArrayList<>(objects.stream().map(ObjectNode::deepCopy).toList()));
    }

    Stream<ObjectNode> all(String kind) {
        return objects.stream().filter(object -> object.path("kind").asText().equals(kind));
    }

    ObjectNode one(String kind, String name) {
        return all(kind).filter(object -> name(object).equals(name)).findFirst().orElseThrow();
    }

    boolean has(String kind, String name) {
        return all(kind).anyMatch(object -> name(object).equals(name));
    }

    /** What makes pods: Deployments and Jobs. */
    List<Pod> pods() {
        return objects.stream()
                .filter(object -> object.at("/spec/template/spec/containers").isArray())
                .map(Pod::new)
                .toList();
    }

    Pod pod(String owner) {
        return pods().stream()
                .filter(pod -> pod.owner().equals(owner))
                .findFirst()
                .orElseThrow();
    }

    static String name(JsonNode object) {
        return object.at("/metadata/name").asText();
    }

    static String kindAndName(JsonNode object) {
        return object.path("kind").asText() + " " + name(object);
    }

    static Stream<JsonNode> each(JsonNode list) {
        return list.valueStream();
    }

    static ObjectNode object(JsonNode node) {
        return (ObjectNode) node;
    }
}
