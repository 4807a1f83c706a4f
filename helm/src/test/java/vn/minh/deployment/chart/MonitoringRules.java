package vn.minh.deployment.chart;

import static vn.minh.deployment.chart.Manifest.object;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Doors lead somewhere, and whoever watches sees everybody. */
final class MonitoringRules {

    private MonitoringRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule(
                        "a door leads to pods and to a port they have",
                        MonitoringRules::blindDoors,
                        manifest -> object(
                                        manifest.one("Service", "minh-review").at("/spec/ports/0"))
                                .put("targetPort", "web")),
                new Rule(
                        "Prometheus finds the second door of every service, and only those",
                        MonitoringRules::unwatched,
                        manifest -> object(manifest.one("Service", "minh-review-management")
                                        .at("/metadata/labels"))
                                .remove("minh.vn/door")),
                new Rule(
                        "an ingress leads to the first door of a service",
                        manifest -> manifest.all("Ingress")
                                .filter(ingress -> ingress.findValues("backend").stream()
                                        .anyMatch(backend -> !leads(manifest, backend.path("service"))))
                                .map(Manifest::kindAndName)
                                .toList(),
                        manifest -> object(
                                        manifest.one("Ingress", "minh-portal").findValue("service"))
                                .put("name", "minh-portal-management")),
                new Rule(
                        "two objects of a kind have two names",
                        MonitoringRules::twins,
                        manifest -> manifest.objects().add(manifest.one("Service", "minh-review"))));
    }

    private static List<String> blindDoors(Manifest manifest) {
        return manifest.all("Service")
                .filter(door -> manifest.pods().stream()
                        .noneMatch(pod -> takes(door, pod)
                                && pod.container()
                                        .path("ports")
                                        .findValuesAsText("name")
                                        .contains(door.at("/spec/ports/0/targetPort")
                                                .asText())))
                .map(Manifest::kindAndName)
                .toList();
    }

    private static List<String> unwatched(Manifest manifest) {
        var findings = new ArrayList<String>();
        manifest.all("ServiceMonitor").forEach(monitor -> {
            var watched = manifest.all("Service")
                    .filter(door ->
                            Selection.of(monitor.at("/spec/selector")).takes(labels(door.at("/metadata/labels"))))
                    .filter(door -> door.at("/spec/ports/0/name")
                            .asText()
                            .equals(monitor.at("/spec/endpoints/0/port").asText()))
                    .toList();
            ScalingRules.serving(manifest)
                    .filter(pod ->
                            watched.stream().filter(door -> takes(door, pod)).count() != 1)
                    .forEach(pod -> findings.add(pod.toString()));
        });
        return findings;
    }

    private static boolean leads(Manifest manifest, JsonNode service) {
        return manifest.all("Service")
                .anyMatch(
                        door -> Manifest.name(door).equals(service.path("name").asText())
                                && door.at("/spec/ports/0/name").asText().equals("http")
                                && service.at("/port/name").asText().equals("http"));
    }

    private static List<String> twins(Manifest manifest) {
        var seen = new TreeMap<String, Integer>();
        manifest.objects().forEach(object -> seen.merge(Manifest.kindAndName(object), 1, Integer::sum));
        return seen.entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean takes(ObjectNode door, Pod pod) {
        return labels(door.at("/spec/selector")).entrySet().stream()
                .allMatch(label -> label.getValue().equals(pod.labels().get(label.getKey())));
    }

    private static Map<String, String> labels(JsonNode labels) {
        var map = new TreeMap<String, String>();
        labels.properties()
                .forEach(label -> map.put(label.getKey(), label.getValue().asText()));
        return map;
    }
}
