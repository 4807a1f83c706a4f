package vn.minh.deployment.chart;

import static vn.minh.deployment.chart.Manifest.each;
import static vn.minh.deployment.chart.Manifest.object;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** KEDA asks the brokers for lags: from its own namespace, and as they want to be spoken to. */
final class KedaRules {

    private static final Map<String, String> MECHANISMS =
            Map.of("SCRAM-SHA-512", "scram_sha512", "SCRAM-SHA-256", "scram_sha256", "PLAIN", "plaintext");

    private KedaRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule(
                        "KEDA is told brokers by names that hold in its namespace too",
                        manifest -> manifest.all("ScaledObject")
                                .filter(by -> lags(by).stream().anyMatch(KedaRules::namesSomebodyNear))
                                .map(Manifest::kindAndName)
                                .toList(),
                        manifest -> object(first(manifest).path("metadata"))
                                .put("bootstrapServers", "minh-kafka-bootstrap:9093")),
                new Rule(
                        "KEDA speaks to the brokers as the service that it scales does",
                        manifest -> manifest.all("ScaledObject")
                                .filter(by -> speaksOtherwise(manifest, by))
                                .map(Manifest::kindAndName)
                                .toList(),
                        manifest -> object(first(manifest).path("metadata")).remove("tls")),
                new Rule(
                        "KEDA shows the brokers what they ask for, and nothing else",
                        manifest -> manifest.all("ScaledObject")
                                .filter(by -> lags(by).stream()
                                        .anyMatch(lag -> !shown(manifest, lag).equals(asked(settings(manifest, by)))))
                                .map(Manifest::kindAndName)
                                .toList(),
                        manifest -> object(first(manifest)).remove("authenticationRef")));
    }

    private static boolean namesSomebodyNear(JsonNode lag) {
        return List.of(lag.at("/metadata/bootstrapServers").asText().split(",", -1)).stream()
                .anyMatch(server -> !server.split(":", 2)[0].contains("."));
    }

    private static boolean speaksOtherwise(Manifest manifest, ObjectNode by) {
        var settings = settings(manifest, by);
        var sasl = MECHANISMS.getOrDefault(settings.getOrDefault("KAFKA_SASL_MECHANISM", ""), "");
        var tls = protocol(settings).endsWith("SSL") ? "enable" : "";
        return lags(by).stream()
                .anyMatch(lag -> !lag.at("/metadata/sasl").asText().equals(sasl)
                        || !lag.at("/metadata/tls").asText().equals(tls));
    }

    private static Set<String> asked(Map<String, String> settings) {
        var asked = new TreeSet<String>();
        if (protocol(settings).startsWith("SASL")) {
            asked.addAll(List.of("username", "password"));
        }
        if (settings.containsKey("KAFKA_SSL_TRUSTSTORE_LOCATION")) {
            asked.add("ca");
        }
        return asked;
    }

    private static Set<String> shown(Manifest manifest, JsonNode lag) {
        var shown = new TreeSet<String>();
        manifest.all("TriggerAuthentication")
                .filter(authentication -> Manifest.name(authentication)
                        .equals(lag.at("/authenticationRef/name").asText()))
                .forEach(authentication -> each(authentication.at("/spec/secretTargetRef"))
                        .forEach(secret -> shown.add(secret.path("parameter").asText())));
        return shown;
    }

    private static Map<String, String> settings(Manifest manifest, ObjectNode by) {
        return manifest.pod(ScalingRules.target(by)).settings(manifest);
    }

    private static String protocol(Map<String, String> settings) {
        return settings.getOrDefault("KAFKA_SECURITY_PROTOCOL", "");
    }

    private static List<JsonNode> lags(ObjectNode by) {
        return each(by.at("/spec/triggers"))
                .filter(trigger -> trigger.path("type").asText().equals("kafka"))
                .toList();
    }

    private static JsonNode first(Manifest manifest) {
        return lags(manifest.one("ScaledObject", "minh-review")).getFirst();
    }
}
