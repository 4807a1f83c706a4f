package vn.minh.deployment.chart;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** A label selector, as Kubernetes reads it; only what this chart uses of it. */
record Selection(JsonNode selector) {

    static Selection of(JsonNode selector) {
        return new Selection(selector);
    }

    boolean takes(Pod pod) {
        return takes(pod.labels());
    }

    boolean takes(Map<String, String> labels) {
        return selector.path("matchLabels").properties().stream()
                        .allMatch(label -> label.getValue().asText().equals(labels.get(label.getKey())))
                && Manifest.each(selector.path("matchExpressions")).allMatch(expression -> holds(expression, labels));
    }

    private static boolean holds(JsonNode expression, Map<String, String> labels) {
        if (!expression.path("operator").asText().equals("In")) {
            throw new IllegalStateException("nobody here reads " + expression);
        }
        var value = labels.get(expression.path("key").asText());
        return Manifest.each(expression.path("values"))
                .anyMatch(wanted -> wanted.asText().equals(value));
    }
}
