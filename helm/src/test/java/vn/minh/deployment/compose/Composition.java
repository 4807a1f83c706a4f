package vn.minh.deployment.compose;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import vn.minh.deployment.Sources;

/** A Compose file with its anchors and merges followed. */
record Composition(JsonNode file) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Composition read() {
        return of(text());
    }

    static String text() {
        try {
            return Files.readString(Sources.file("docker-compose.yml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Composition of(String yaml) {
        var options = new LoaderOptions();
        options.setMaxAliasesForCollections(1000);
        return new Composition(JSON.valueToTree(new Yaml(options).<Map<String, Object>>load(yaml)));
    }

    /** Every container by its name. */
    Map<String, JsonNode> containers() {
        var containers = new TreeMap<String, JsonNode>();
        file.path("services").properties().forEach(one -> containers.put(one.getKey(), one.getValue()));
        return containers;
    }

    /** One of them; an empty one when there is none of that name. */
    JsonNode container(String name) {
        return file.path("services").path(name);
    }

    /** Those that are made from a service's module. */
    Map<String, JsonNode> ours() {
        var ours = containers();
        ours.values().removeIf(one -> !one.path("build").path("args").has("SERVICE"));
        return ours;
    }

    /** Those that run to their end. */
    Set<String> oneOffs() {
        var oneOffs = new TreeSet<String>();
        containers().forEach((name, one) -> {
            if (one.path("image").asText().startsWith("minh/prepare:")) {
                oneOffs.add(name);
            }
        });
        return oneOffs;
    }

    Map<String, String> environment(String container) {
        var environment = new TreeMap<String, String>();
        container(container)
                .path("environment")
                .properties()
                .forEach(setting ->
                        environment.put(setting.getKey(), setting.getValue().asText()));
        return environment;
    }

    static List<String> strings(JsonNode list) {
        var strings = new ArrayList<String>();
        list.forEach(one -> strings.add(one.asText()));
        return strings;
    }
}
