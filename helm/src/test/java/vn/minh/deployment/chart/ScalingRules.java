package vn.minh.deployment.chart;

import static vn.minh.deployment.chart.Manifest.name;
import static vn.minh.deployment.chart.Manifest.object;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How many there are, who decides it, and how one goes without losing anything. */
final class ScalingRules {

    private ScalingRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule(
                        "who scales has somebody to scale, and is alone at it",
                        ScalingRules::masters,
                        manifest -> object(manifest.one("HorizontalPodAutoscaler", "minh-portal")
                                        .at("/spec/scaleTargetRef"))
                                .put("name", "minh-review")),
                new Rule(
                        "who is scaled has no number of its own that an upgrade would set back",
                        manifest -> manifest.pods().stream()
                                .filter(pod -> scalers(manifest)
                                        .anyMatch(by -> target(by).equals(pod.owner())))
                                .filter(pod -> pod.maker().path("spec").has("replicas"))
                                .map(Pod::toString)
                                .toList(),
                        manifest -> object(manifest.one("Deployment", "minh-portal")
                                        .path("spec"))
                                .put("replicas", 2)),
                new Rule(
                        "of two or more only one is taken away at a time",
                        manifest -> serving(manifest)
                                .filter(pod -> least(manifest, pod) > 1)
                                .filter(pod ->
                                        manifest.all("PodDisruptionBudget").noneMatch(budget -> guards(budget, pod)))
                                .map(Pod::toString)
                                .toList(),
                        manifest -> manifest.objects().remove(manifest.one("PodDisruptionBudget", "minh-portal"))),
                new Rule(
                        "pods of a service stand apart, in zones and on nodes",
                        manifest -> serving(manifest)
                                .filter(pod -> !pod.spec()
                                        .path("topologySpreadConstraints")
                                        .findValuesAsText("topologyKey")
                                        .containsAll(List.of("kubernetes.io/hostname", "topology.kubernetes.io/zone")))
                                .map(Pod::toString)
                                .toList(),
                        manifest -> object(manifest.pod("minh-portal").spec()).remove("topologySpreadConstraints")),
                new Rule(
                        "going down has time for the delay, for what has begun, and for the end",
                        ScalingRules::hasty,
                        manifest ->
                                object(manifest.pod("minh-review").spec()).put("terminationGracePeriodSeconds", 30)),
                new Rule(
                        "nobody goes before somebody else is ready",
                        manifest -> serving(manifest)
                                .filter(pod -> pod.maker()
                                                .at("/spec/strategy/rollingUpdate/maxUnavailable")
                                                .asInt(1)
                                        != 0)
                                .map(Pod::toString)
                                .toList(),
                        manifest -> object(manifest.one("Deployment", "minh-review")
                                        .at("/spec/strategy/rollingUpdate"))
                                .put("maxUnavailable", 1)),
                new Rule(
                        "a consumer is scaled by the lag of each of its groups, if by lag at all",
                        ScalingRules::forgottenGroups,
                        manifest -> ((com.fasterxml.jackson.databind.node.ArrayNode)
                                        manifest.one("ScaledObject", "minh-review")
                                                .at("/spec/triggers"))
                                .remove(1)),
                new Rule(
                        "there are never more consumers than partitions",
                        manifest -> scalers(manifest)
                                .filter(by -> most(by) > partitions(manifest))
                                .map(Manifest::kindAndName)
                                .toList(),
                        manifest -> object(manifest.one("ScaledObject", "minh-review")
                                        .path("spec"))
                                .put("maxReplicaCount", 49)));
    }

    private static List<String> masters(Manifest manifest) {
        var findings = new ArrayList<String>();
        var targets = new ArrayList<String>();
        scalers(manifest).forEach(by -> {
            if (!manifest.has("Deployment", target(by)) || targets.contains(target(by))) {
                findings.add(Manifest.kindAndName(by) + " → " + target(by));
            }
            targets.add(target(by));
        });
        return findings;
    }

    private static List<String> hasty(Manifest manifest) {
        return serving(manifest)
                .filter(pod -> {
                    var settings = pod.settings(manifest);
                    int needed = seconds(settings.getOrDefault("QUARKUS_SHUTDOWN_DELAY", "1000S"))
                            + seconds(settings.getOrDefault("QUARKUS_SHUTDOWN_TIMEOUT", "1000S"));
                    return pod.spec().path("terminationGracePeriodSeconds").asInt(30) <= needed;
                })
                .map(Pod::toString)
                .toList();
    }

    private static int seconds(String duration) {
        return Integer.parseInt(duration.replace("S", ""));
    }

    private static List<String> forgottenGroups(Manifest manifest) {
        return manifest.all("ScaledObject")
                .filter(by -> {
                    var service = target(by).substring(Chart.RELEASE.length() + 1);
                    var looked = by.at("/spec/triggers").findValuesAsText("consumerGroup");
                    return !looked.containsAll(Consumers.of(service).keySet());
                })
                .map(Manifest::kindAndName)
                .toList();
    }

    private static int partitions(Manifest manifest) {
        return manifest.all("KafkaTopic")
                .mapToInt(topic -> topic.at("/spec/partitions").asInt())
                .min()
                .orElse(48);
    }

    static int most(ObjectNode scaler) {
        return scaler.at("/spec/maxReplicaCount")
                .asInt(scaler.at("/spec/maxReplicas").asInt());
    }

    static Stream<ObjectNode> scalers(Manifest manifest) {
        return Stream.concat(manifest.all("HorizontalPodAutoscaler"), manifest.all("ScaledObject"));
    }

    static String target(ObjectNode scaler) {
        return scaler.at("/spec/scaleTargetRef/name").asText();
    }

    static Stream<Pod> serving(Manifest manifest) {
        return manifest.pods().stream().filter(Pod::serves);
    }

    private static int least(Manifest manifest, Pod pod) {
        return scalers(manifest)
                .filter(by -> target(by).equals(pod.owner()))
                .mapToInt(by -> by.at("/spec/minReplicaCount")
                        .asInt(by.at("/spec/minReplicas").asInt()))
                .findFirst()
                .orElse(pod.maker().at("/spec/replicas").asInt(1));
    }

    private static boolean guards(ObjectNode budget, Pod pod) {
        return Selection.of(budget.at("/spec/selector")).takes(pod)
                && budget.at("/spec/maxUnavailable").asInt() == 1
                && name(budget).equals(pod.owner());
    }
}
