package vn.minh.deployment.chart;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a Deployment or a Job makes. */
record Pod(ObjectNode maker) {

    String owner() {
        return Manifest.name(maker);
    }

    boolean serves() {
        return maker.path("kind").asText().equals("Deployment");
    }

    String component() {
        return labels().getOrDefault("app.kubernetes.io/component", "");
    }

    Map<String, String> labels() {
        var labels = new TreeMap<String, String>();
        maker.at("/spec/template/metadata/labels")
                .properties()
                .forEach(label -> labels.put(label.getKey(), label.getValue().asText()));
        return labels;
    }

    JsonNode spec() {
        return maker.at("/spec/template/spec");
    }

    List<ObjectNode> containers() {
        return Manifest.each(spec().path("containers")).map(Manifest::object).toList();
    }

    ObjectNode container() {
        return containers().getFirst();
    }

    /** Names of the Secrets that stand in it as files. */
    List<String> secrets() {
        return Manifest.each(spec().path("volumes"))
                .map(volume -> volume.at("/secret/secretName").asText())
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** Its environment: its own and that of its ConfigMap. */
    Map<String, String> settings(Manifest manifest) {
        var settings = new TreeMap<String, String>();
        Manifest.each(container().path("envFrom"))
                .map(from -> from.at("/configMapRef/name").asText())
                .filter(name -> manifest.has("ConfigMap", name))
                .forEach(name -> manifest.one("ConfigMap", name)
                        .path("data")
                        .properties()
                        .forEach(entry ->
                                settings.put(entry.getKey(), entry.getValue().asText())));
        Manifest.each(container().path("env"))
                .forEach(variable -> settings.put(
                        variable.path("name").asText(), variable.path("value").asText()));
        return settings;
    }

    @Override
    public String toString() {
        return owner();
    }
}
