package vn.minh.deployment.chart;

import static vn.minh.deployment.chart.Manifest.object;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Consumer;

/** What every pod of ours may and has. */
final class PodRules {

    private static final String A_SERVICE = "minh-review";

    private PodRules() {}

    static List<Rule> all() {
        return List.of(
                each(
                        "nobody is root",
                        (pod, box) -> pod.spec()
                                        .at("/securityContext/runAsNonRoot")
                                        .asBoolean()
                                && pod.spec().at("/securityContext/runAsUser").asInt() > 0
                                && box.at("/securityContext/runAsNonRoot").asBoolean()
                                && !box.at("/securityContext/privileged").asBoolean()
                                && !box.at("/securityContext/allowPrivilegeEscalation")
                                        .asBoolean(true),
                        pod -> object(pod.spec().path("securityContext")).put("runAsUser", 0)),
                each(
                        "the root file system is read-only and /tmp has an end",
                        (pod, box) -> box.at("/securityContext/readOnlyRootFilesystem")
                                        .asBoolean()
                                && pod.spec()
                                        .path("volumes")
                                        .findValues("hostPath")
                                        .isEmpty()
                                && pod.spec().path("volumes").findValues("emptyDir").stream()
                                        .allMatch(folder -> folder.has("sizeLimit")),
                        pod -> object(pod.container().path("securityContext")).put("readOnlyRootFilesystem", false)),
                each(
                        "all capabilities are dropped and system calls are filtered",
                        (pod, box) -> box.at("/securityContext/capabilities/drop/0")
                                        .asText()
                                        .equals("ALL")
                                && !box.at("/securityContext/capabilities").has("add")
                                && pod.spec()
                                        .at("/securityContext/seccompProfile/type")
                                        .asText()
                                        .equals("RuntimeDefault"),
                        pod -> object(pod.container().path("securityContext")).remove("capabilities")),
                each(
                        "no pod has a token of the cluster or its neighbours' addresses",
                        (pod, box) -> !pod.spec()
                                        .path("automountServiceAccountToken")
                                        .asBoolean(true)
                                && !pod.spec().path("enableServiceLinks").asBoolean(true),
                        pod -> object(pod.spec()).put("automountServiceAccountToken", true)),
                each(
                        "processor and memory are asked for and limited",
                        (pod, box) ->
                                List.of("/requests/cpu", "/requests/memory", "/limits/cpu", "/limits/memory").stream()
                                        .allMatch(amount ->
                                                box.path("resources").at(amount).isTextual()),
                        pod -> object(pod.container().at("/resources/limits")).remove("memory")),
                each(
                        "an image is one and stays it",
                        (pod, box) -> pinned(box.path("image").asText()),
                        pod -> pod.container().put("image", "registry.example/minh/review:latest")),
                each(
                        "a service is asked whether it started, lives and is ready, at its second door",
                        (pod, box) -> !pod.serves() || probed(box),
                        pod -> pod.container().remove("startupProbe")),
                each(
                        "a service's containers listen where doors and probes look",
                        (pod, box) -> !pod.serves()
                                || box.path("ports").findValuesAsText("name").equals(List.of("http", "management"))
                                        && box.path("ports")
                                                .findValuesAsText("containerPort")
                                                .equals(List.of("8080", "9000")),
                        pod -> object(pod.container().at("/ports/1")).put("containerPort", 9001)));
    }

    private static boolean probed(JsonNode box) {
        return probed(box, "startupProbe", "/q/health/started")
                && probed(box, "livenessProbe", "/q/health/live")
                && probed(box, "readinessProbe", "/q/health/ready");
    }

    private static boolean probed(JsonNode box, String probe, String path) {
        var asked = box.at("/" + probe + "/httpGet");
        return asked.path("path").asText().equals(path)
                && asked.path("port").asText().equals("management");
    }

    private static boolean pinned(String image) {
        int name = image.lastIndexOf('/') + 1;
        int tag = image.indexOf(':', name);
        return image.contains("@sha256:") || tag > 0 && !image.endsWith(":latest");
    }

    private static Rule each(String says, BiPredicate<Pod, JsonNode> holds, Consumer<Pod> offence) {
        return new Rule(
                says,
                manifest -> manifest.pods().stream()
                        .filter(pod -> !pod.containers().stream().allMatch(box -> holds.test(pod, box)))
                        .map(Pod::toString)
                        .toList(),
                manifest -> offence.accept(manifest.pod(A_SERVICE)));
    }
}
